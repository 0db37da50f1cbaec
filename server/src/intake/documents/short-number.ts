import { lexicon } from "../lexicon/index.ts";
import type { TokenRange } from "../parts/index.ts";
import { dateBehind } from "./document-date.ts";
import { issuedBefore, issuersBehind } from "./issuers.ts";
import { type DocumentMention, mentionOf } from "./mention.ts";
import { numberStart } from "./numbered.ts";
import type { Page } from "./page.ts";

/** "Chương trình số 09", "Nghị quyết 18": short for a number elsewhere, or all that is printed. */
export function shortAt(page: Page, at: number, sentence: TokenRange): DocumentMention | undefined {
  const { to } = sentence;
  const type = lexicon.documents.types.longest(page.tokens, at, to);
  if (type === undefined || page.tokens[at]?.capital !== true) return undefined;
  const start = numberStart(page, type.end, to);
  const number = page.tokens[start];
  if (number?.form !== "number" || number.text.length > 4 || start >= to) return undefined;
  const next = page.tokens[start + 1];
  const counts =
    next !== undefined &&
    ((next.glued && next.form !== "sign") ||
      /^(?:năm|tháng|nội|lần|triệu|tỷ|khóa|nhiệm|giải|điểm|chỉ|mục|nhóm|bước)$/u.test(next.key));
  const joined =
    next !== undefined &&
    next.glued &&
    /[/.\-%]/u.test(next.text) &&
    page.tokens[start + 2]?.glued === true;
  if ((counts && start === type.end) || joined) return undefined;
  const dated = dateBehind(page, start + 1, { from: at, to });
  const issued = dated === undefined ? issuedBefore(page, at, sentence.from) : undefined;
  return mentionOf(page, at, start + 1, {
    number: number.text,
    isShort: true,
    kind: type.value,
    date: dated?.edtf ?? issued?.edtf ?? null,
    dateTokens: dated?.range ?? issued?.range,
    issuers: issued?.issuers ?? issuersBehind(page, dated?.range.to ?? start + 1, { from: at, to }),
    rule: "short number of a document",
  });
}
