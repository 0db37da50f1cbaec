import type { ReactNode } from "react";

/** A remark of those who entered the data, which they write in English; apart from the page's own words. */
export function Remark({ children }: { children: ReactNode }) {
  return (
    <p className="remark" lang="en">
      {children}
    </p>
  );
}
