import { lexicon } from "../lexicon/index.ts";
import type { TokenRange } from "../parts/index.ts";
import { dateBehind, signedOn } from "./document-date.ts";
import type { NumberMention } from "./find-numbers.ts";
import { issuedBefore, issuersBehind } from "./issuers.ts";
import { type DocumentMention, longestSubject, mentionOf } from "./mention.ts";
import { type Page, tokenBehind } from "./page.ts";

export function numberedAt(
  page: Page,
  at: number,
  sentence: TokenRange,
): DocumentMention | undefined {
  const type = lexicon.documents.types.longest(page.tokens, at, sentence.to);
  const behind = type === undefined ? at : numberStart(page, type.end, sentence.to);
  const number = page.numbers.get(page.tokens[behind]?.start ?? -1);
  if (number === undefined) return undefined;
  const to = tokenBehind(page, number.end, behind);
  const dated = dateBehind(page, to, sentence) ?? signedOn(page, to, sentence);
  const behindIssuers = issuersBehind(page, dated?.range.to ?? to, sentence);
  const issuers =
    behindIssuers.length > 0
      ? behindIssuers
      : (issuedBefore(page, at, sentence.from)?.issuers ?? []);
  const kind =
    type === undefined
      ? (lexicon.documents.symbolTypes[number.symbol ?? ""] ?? "Văn bản")
      : type.value;
  return mentionOf(page, at, titleEnd(page, to, sentence.to), {
    number: number.number,
    kind:
      number.codes.length > 1 && kind === "Chương trình" && isJoint(number)
        ? "Chương trình phối hợp"
        : kind,
    date: dated?.edtf ?? null,
    dateTokens: dated?.range,
    issuers,
    codes: number.codes,
    rule: "number of a document",
  });
}

/** Two issuers, not an issuer and its unit (BCA-V05). */
function isJoint({ codes }: NumberMention): boolean {
  return codes.filter((each) => !/^[A-Z]\d{1,3}$/u.test(each)).length > 1;
}

/** Skips "số" and up to two words between type and number: Chương trình hành động của Đảng ủy số 22. */
export function numberStart(page: Page, at: number, to: number): number {
  if (at < to && page.tokens[at]?.key === "số") return at + 1;
  return at;
}

/** The title in quotes right behind the number belongs to what is printed: Chương trình số … về “…”. */
function titleEnd(page: Page, at: number, to: number): number {
  const quote = page.tokens[at]?.key === "về" ? at + 1 : at;
  if (page.tokens[quote]?.text !== "“") return at;
  for (let end = quote + 1; end < Math.min(to, quote + longestSubject); end++)
    if (page.tokens[end]?.text === "”") return end + 1;
  return at;
}
