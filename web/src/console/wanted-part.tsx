import { Suspense, useState, type ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import type { ConsoleMessageId } from "../i18n/pages/console-en.ts";
import { Skeleton } from "../ui/skeleton.tsx";

type WantedPartProps = {
  title: ConsoleMessageId;
  /** May be loaded and asked for when it is first shown. */
  children: ReactNode;
};

/** A part of a page that stands below its title once it is wanted, and costs nothing before. */
export function WantedPart({ title, children }: WantedPartProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="facts console-statement"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <FormattedMessage id={title} />
      </summary>
      {isOpen && <Suspense fallback={<Skeleton />}>{children}</Suspense>}
    </details>
  );
}
