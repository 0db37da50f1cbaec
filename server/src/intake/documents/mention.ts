import type { Span } from "../format.ts";
import type { TokenRange } from "../parts/index.ts";
import type { Page } from "./page.ts";

/** A place that names a document. */
export interface DocumentMention extends Span {
  readonly from: number;
  readonly to: number;
  readonly number: string | null;
  /** A number without type and issuer: "Chương trình số 09". */
  readonly isShort: boolean;
  readonly kind: string;
  readonly date: string | null;
  /** The tokens that print its date: never the date of an event (trap 54). */
  readonly dateTokens: TokenRange | undefined;
  readonly issuers: readonly TokenRange[];
  readonly codes: readonly string[];
  readonly rule: string;
}

export const longestSubject = 70;

export function mentionOf(
  page: Page,
  from: number,
  to: number,
  facts: Partial<DocumentMention> & Pick<DocumentMention, "number" | "kind" | "rule">,
): DocumentMention {
  return {
    from,
    to,
    start: page.tokens[from]?.start ?? 0,
    end: page.tokens[to - 1]?.end ?? 0,
    isShort: false,
    date: null,
    dateTokens: undefined,
    issuers: [],
    codes: [],
    ...facts,
  };
}
