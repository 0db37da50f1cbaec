import type { TokenRange } from "../parts/index.ts";
import { type DocumentMention, mentionOf } from "./mention.ts";
import { type Page, tokenBehind } from "./page.ts";

/** "Nghị quyết Trung ương 5, 7 khóa X": a resolution of each plenum (trap 49). */
export function plenumAt(
  page: Page,
  at: number,
  { to }: TokenRange,
): DocumentMention[] | undefined {
  if (page.tokens[at]?.key !== "nghị" || page.tokens[at + 1]?.key !== "quyết") return undefined;
  const tail =
    /^Nghị quyết (?:Hội nghị )?(?:Trung ương|TW) (?:lần thứ )?(\d{1,2}(?: ?(?:,|và) ?\d{1,2})*)[, (]{0,3}khoá? ?|^Nghị quyết (?:Trung ương|TW) (\d{1,2}(?: ?(?:,|và) ?\d{1,2})*)[, (]{0,3}khóa (?:[IVX]{1,5}|\d{1,2})\)?/iu;
  const start = page.tokens[at]?.start ?? 0;
  const printed = tail.exec(page.text.slice(start, start + 90));
  if (printed === null || at >= to) return undefined;
  const term =
    /^(?:[IVX]{1,5}|\d{1,2})\)?/u.exec(
      page.text.slice(start + printed[0].length, start + printed[0].length + 8),
    )?.[0] ?? "";
  const end = tokenBehind(
    page,
    start + printed[0].length + (printed[2] === undefined ? term.length : 0),
    at,
  );
  const plenums = (printed[1] ?? printed[2] ?? "").match(/\d+/gu) ?? [];
  return plenums.map(() =>
    mentionOf(page, at, end, { number: null, kind: "Nghị quyết", rule: "resolution of a plenum" }),
  );
}
