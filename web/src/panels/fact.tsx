import type { ReactNode } from "react";
import type { EvidenceClaimFragment } from "../api/generated/details.ts";
import { Evidence } from "./evidence.tsx";

type FactProps = {
  /** A word before the title: how, or when. */
  before?: ReactNode;
  words?: ReactNode;
  evidence?: readonly EvidenceClaimFragment[];
  children: ReactNode;
};

const NO_CLAIMS: readonly EvidenceClaimFragment[] = [];

/** One fact in a list: what it leads to, a few words, its evidence. */
export function Fact({ before, words, evidence = NO_CLAIMS, children }: FactProps) {
  return (
    <li className="fact">
      {before && <p className="fact-words">{before}</p>}
      <p className="fact-title">{children}</p>
      {words && <p className="fact-words">{words}</p>}
      <Evidence claims={evidence} />
    </li>
  );
}
