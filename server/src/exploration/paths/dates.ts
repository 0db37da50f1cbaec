import { type PartialDate, type SingleDate, parsePartialDate } from "../../time/index.ts";

/** How a language writes dates. `on` is for what happened then: on 11 June 2018, in 2018. */
interface Writing {
  readonly bare: Readonly<Record<SingleDate["precision"], (date: DateParts) => string>>;
  readonly on: (date: SingleDate, bare: string) => string;
  readonly about: (date: string) => string;
  readonly unsure: (date: string) => string;
  readonly span: (from: string | null, to: string | null) => string;
}

interface DateParts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

const monthsEn =
  "January February March April May June July August September October November December".split(
    " ",
  );
const monthEn = (month: number) => monthsEn[month - 1] ?? "";

const vietnamese: Writing = {
  bare: {
    DAY: ({ year, month, day }) => `ngày ${day}/${month}/${year}`,
    MONTH: ({ year, month }) => `tháng ${month}/${year}`,
    YEAR: ({ year }) => `năm ${year}`,
    UNKNOWN_YEAR: ({ month, day }) => `ngày ${day}/${month} (nguồn không in năm)`,
  },
  on: (_date, bare) => bare,
  about: (date) => `khoảng ${date}`,
  unsure: (date) => `${date} (chưa chắc)`,
  span: (from, to) => [from && `từ ${from}`, to && `đến ${to}`].filter(Boolean).join(" "),
};

const english: Writing = {
  bare: {
    DAY: ({ year, month, day }) => `${day} ${monthEn(month)} ${year}`,
    MONTH: ({ year, month }) => `${monthEn(month)} ${year}`,
    YEAR: ({ year }) => year,
    UNKNOWN_YEAR: ({ month, day }) => `${day} ${monthEn(month)} (no year printed)`,
  },
  on: ({ precision }, bare) =>
    `${precision === "DAY" || precision === "UNKNOWN_YEAR" ? "on" : "in"} ${bare}`,
  about: (date) => date.replace(/^(on|in) /, "$1 about "),
  unsure: (date) => `${date} (uncertain)`,
  span: (from, to) => [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(" "),
};

const writings = { vi: vietnamese, en: english } as const;

export type Language = keyof typeof writings;

/** When something happened, as exact as its source: `ngày 11/6/2018`, `in June 2018`. Empty without a date. */
export function happened(edtf: string | null, language: Language): string {
  if (edtf === null) return "";
  const writing = writings[language];
  const date = parsePartialDate(edtf);
  return date.precision === "INTERVAL"
    ? spanOf(date, writing)
    : marked(date, writing.on(date, bareOf(date, writing)), writing);
}

/** From when to when, both partial dates: `từ năm 2016 đến tháng 5/2021`. An open end is left out. */
export function lasted(from: string | null, to: string | null, language: Language): string {
  const writing = writings[language];
  const [first, last] = [from, to].map((edtf) => {
    const date = edtf === null ? null : parsePartialDate(edtf);
    return date === null || date.precision === "INTERVAL" ? null : singleOf(date, writing);
  });
  return writing.span(first ?? null, last ?? null);
}

function spanOf(date: PartialDate & { precision: "INTERVAL" }, writing: Writing): string {
  const [from, to] = [date.from, date.to].map((end) => end && singleOf(end, writing));
  return writing.span(from ?? null, to ?? null);
}

function singleOf(date: SingleDate, writing: Writing): string {
  return marked(date, bareOf(date, writing), writing);
}

function bareOf({ edtf, precision }: SingleDate, { bare }: Writing): string {
  const [year = "", month, day] = edtf.replace(/[?~]$/, "").split("-");
  return bare[precision]({ year, month: Number(month), day: Number(day) });
}

function marked({ uncertain, approximate }: SingleDate, date: string, writing: Writing): string {
  if (uncertain) return writing.unsure(date);
  return approximate ? writing.about(date) : date;
}
