import { lexicon } from "../lexicon/index.ts";
import { matchKey } from "../tokens/index.ts";
import type { Line, LineKind } from "./line.ts";

/** A paragraph of prose, in units; what comes before the first of them may be a menu. */
const proseLine = 60;
const longLine = 120;
const longestCaption = 260;
const longestHeadline = 170;
const longestDateline = 90;
const longestButton = 50;
const longestCredit = 100;

const agencyPrefix =
  /^(?:\([\p{L}\p{N}. ]{2,24}\)\s*-?|[\p{Lu}\p{N}]{2,8}(?:\.[\p{Lu}]{2,4})?\s?-)\s+(?=\S)/u;
const pictureCredit = /(?<!\p{L})[ẢA]nh\s?:/u;
const sentenceEnd = /[.!?…:;,"”)]$/u;
const fullDate =
  /(?<!\d)\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}(?!\d)|ngày \d{1,2} tháng \d{1,2}(?:,)? năm \d{4}/iu;
const dateWords = /\p{L}+/gu;
const author =
  /^\p{Lu}[\p{Ll}\p{M}]*(?: \p{Lu}[\p{Ll}\p{M}]*){1,3}(?:\s*[-–,&/]\s*\p{Lu}[\p{Ll}\p{M}]*(?: \p{Lu}[\p{Ll}\p{M}]*){1,3})*$/u;
/** "Ảnh: Bà Trần Thị Bình phát biểu": what the picture shows, not who took it. */
const pictured = /^[ẢA]nh\s?:(?=.*\p{Ll}{2,} \p{Ll}{2,})/u;
const pictureNumber = / ảnh \d{1,2}$/iu;

const cutAt = new Set(lexicon.parts.cutAt.map(lineKey));
const dropped = new Set(lexicon.parts.drop.map(lineKey));

/** The lines of a clean text, each with what it is (domain guide, section 11). */
export function splitLines(text: string): Line[] {
  const printed = [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map(({ 0: line, index }) => ({
    start: index + line.length - line.trimStart().length,
    end: index + line.trimEnd().length,
  }));
  const lines: Line[] = [];
  let prose = false;
  let over = false;
  let before = "";
  for (const [index, { start, end }] of printed.entries()) {
    const said = text.slice(start, end);
    over ||= prose && cutAt.has(lineKey(said));
    const kind: LineKind = over
      ? "other-news"
      : said === before
        ? "clutter"
        : kindOf(said, index, printed.length);
    if (said === before && lines.at(-1)?.kind === "body" && said.length < longestCaption) {
      lines.push({ ...(lines.pop() as Line), kind: "caption" });
    }
    prose ||= kind === "body" && said.length >= proseLine;
    lines.push({ ...trimmed(said, start), kind });
    before = said;
  }
  return lines;
}

function kindOf(said: string, index: number, count: number): LineKind {
  const key = lineKey(said);
  if (!/\p{L}/u.test(said)) return fullDate.test(said) ? "dateline" : "clutter";
  if (dropped.has(key) || cutAt.has(key)) return "clutter";
  if (isDateline(said)) return "dateline";
  if (said.length < 60 && lexicon.parts.sourceOpeners.some((opener) => said.startsWith(opener)))
    return pictured.test(said) ? "caption" : "source";
  if (said.length < 60 && author.test(said)) return "byline";
  if (sentenceEnd.test(said.slice(0, creditStart(said)).trimEnd()) && !opensCaption(said))
    return "body";
  // A copy may stop in the middle of its last line.
  if (index === count - 1 && said.length > longLine) return "body";
  if (index < 3 && count > 1 && said.length <= longestHeadline && !opensCaption(said))
    return index === 0 ? "headline" : "caption";
  if (said.length <= longestCaption && (opensCaption(said) || !sentenceEnd.test(said)))
    return "caption";
  return "body";
}

function isDateline(said: string): boolean {
  if (said.length > longestDateline) return false;
  const date = fullDate.exec(said);
  if (date === null) return false;
  const rest = said.replace(date[0], " ").match(dateWords) ?? [];
  return rest.length <= 7 && !/tại|tổ chức/u.test(said);
}

function opensCaption(said: string): boolean {
  if (said.length > longestCaption) return false;
  return (
    lexicon.parts.captionOpeners.some((opener) => said.startsWith(opener)) ||
    pictureNumber.test(said) ||
    isPhoto(said)
  );
}

/** One sentence and who took the picture. */
function isPhoto(said: string): boolean {
  const start = creditStart(said);
  return start < said.length && !/[.!?]\s\p{Lu}/u.test(said.slice(0, start));
}

/** Without the agency before the first sentence and the photographer behind the last. */
function trimmed(said: string, start: number): { start: number; end: number } {
  const prefix = agencyPrefix.exec(said)?.[0].length ?? 0;
  const opening = pictured.exec(said)?.[0].length ?? 0;
  if (opening > 0) return { start: start + opening, end: start + said.length };
  return { start: start + prefix, end: start + Math.max(prefix, creditStart(said)) };
}

/** Where "(Ảnh: …" begins at the end of a line; the length of the line where nobody is credited. */
function creditStart(said: string): number {
  const tail = Math.max(0, said.length - longestCredit);
  const credit = pictureCredit.exec(said.slice(tail));
  if (credit === null) return said.length;
  let start = tail + credit.index;
  while (start > 0 && /[\s(/-]/u.test(said.charAt(start - 1))) start--;
  return start;
}

/** Lists of other news and buttons have short names; longer lines have no key. */
function lineKey(line: string): string {
  if (line.length > longestButton) return "";
  return line
    .replace(/[^\p{L}\p{N} ]+/gu, " ")
    .trim()
    .split(/\s+/u)
    .map(matchKey)
    .join(" ");
}
