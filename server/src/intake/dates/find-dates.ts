import type { Span } from "../format.ts";

/** A day, a month or an interval in print; months and days without leading zero are as good as with it. */
export interface DateMention extends Span {
  /** EDTF; `XXXX-03-15` where no year is printed. */
  readonly edtf: string;
  /** A part of the day or the word "ngày" says that this is a date; a bare 1/3 may be a share. */
  readonly strong: boolean;
}

const part = "(?:[Rr]ạng sáng|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm|[Bb]uổi sáng|[Bb]uổi chiều)";
const day = "(?:0?[1-9]|[12]\\d|3[01])";
const month = "(?:0?[1-9]|1[0-2])";
const year = "(?:19|20)\\d{2}";
const weekday = "(?:[Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|[Cc]hủ [Nn]hật)";
const opening = `(?:(?<part>${part}) {1,2})?(?:(?<word>[Nn]gày|[Hh]ôm (?:nay|qua)|[Ss]áng nay|[Cc]hiều nay|[Tt]rong (?:hai|ba|các) ngày|${weekday},?(?: ngày)?)(?:[ ,]{1,2}|(?= ?\\())\\(? ?)?`;

/** An interval, a date in words, a date in figures: the longer forms first. */
const days = [
  `(?<from>${day}) ?(?:-|và|đến(?: ngày)?) ?(?<to>${day}) ?(?<s1>[/-]) ?(?<m1>${month})(?:\\k<s1>(?<y1>${year}))?(?![\\d/-]|[.,]\\d)`,
  `(?<d2>${day}) {1,2}tháng {1,2}(?<m2>${month})(?: ?,? ?năm {1,2}(?<y2>${year}))?(?![\\d/])`,
  `(?<d3>${day}) ?(?<s3>[/.-]) ?(?<m3>${month})(?: ?\\k<s3> ?(?<y3>${year}))?(?![\\d/]|[.,-]\\d| ?%)`,
].join("|");

const forms = new RegExp(
  `(?<![\\d\\p{L}.,/:-])${opening}(?:${days})|(?<!\\p{L})[Tt]háng (?<m4>${month})(?: ?[/-] ?| năm )(?<y4>${year})(?![\\d/])`,
  "gu",
);

/** The day a decision takes effect or a pension begins is no day of a meeting. */
const effective = /(?:kể từ|hiệu lực từ|thi hành từ|hưu từ|chế độ từ)(?: ngày)? $/u;

/** Dates in print, in order. A slash between numbers without a word of time before them is only a date with its year. */
export function findDates(text: string): DateMention[] {
  return [...text.matchAll(forms)].flatMap((match) =>
    effective.test(text.slice(Math.max(0, match.index - 20), match.index)) ? [] : mentionOf(match),
  );
}

function mentionOf(match: RegExpMatchArray): DateMention[] {
  const { groups = {}, index = 0 } = match;
  const start = index;
  const end = index + match[0].length;
  const strong =
    groups["part"] !== undefined || groups["word"] !== undefined || groups["m2"] !== undefined;
  if (groups["m4"] !== undefined)
    return [{ start, end, edtf: `${groups["y4"]}-${two(groups["m4"])}`, strong: true }];
  const [days, mm, yyyy] =
    groups["m1"] !== undefined
      ? [[groups["from"], groups["to"]], groups["m1"], groups["y1"]]
      : groups["m2"] !== undefined
        ? [[groups["d2"]], groups["m2"], groups["y2"]]
        : [[groups["d3"]], groups["m3"], groups["y3"]];
  const separator = groups["s3"];
  // 12.5 and 7-8 are figures unless a word of time or a year says otherwise.
  if (
    !strong &&
    yyyy === undefined &&
    (groups["m1"] !== undefined || (separator !== undefined && separator !== "/"))
  )
    return [];
  const edtf = days.map((dd) => `${yyyy ?? "XXXX"}-${two(mm)}-${two(dd)}`).join("/");
  return [{ start, end, edtf, strong: strong || yyyy !== undefined }];
}

function two(number: string | undefined): string {
  return (number ?? "").padStart(2, "0");
}
