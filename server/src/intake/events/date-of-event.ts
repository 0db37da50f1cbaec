import { type ResolvedDate, resolveYear } from "../dates/index.ts";
import type { Sentence } from "../read-article.ts";
import type { Event } from "./event.ts";
import type { Telling } from "./telling.ts";

export function dateOf(
  telling: Telling,
  sentence: Sentence,
  around: readonly Sentence[],
): ResolvedDate | undefined {
  const own = printedDay(telling, sentence);
  if (own !== undefined) return own;
  for (const each of around.slice(0, 5)) {
    const near = printedDay(telling, each);
    if (near !== undefined) return near;
  }
  return dayOfPublication(telling, around);
}

function printedDay(telling: Telling, { dates }: Sentence): ResolvedDate | undefined {
  const day = dates.find(({ strong, edtf }) => strong && edtf.length >= 10);
  return day && resolveYear(day.edtf, telling.years);
}

/** "Sáng nay" is the day of publication, where that is known. */
function dayOfPublication(telling: Telling, around: readonly Sentence[]): ResolvedDate | undefined {
  const { published } = telling.years;
  if (published === null || published.length !== 10) return undefined;
  const says = around.slice(0, 4).some(({ from, to }) => {
    const words = telling.article.tokens.slice(from, to).map(({ key }) => key);
    return words.some(
      (key, at) => words[at + 1] === "nay" && ["sáng", "chiều", "tối", "hôm"].includes(key),
    );
  });
  return says ? { date: published, dateReason: "“nay” on the day of publication" } : undefined;
}

export function ownDate(telling: Telling, sentence: Sentence): ResolvedDate | undefined {
  const date = sentence.dates.find(({ strong }) => strong);
  return date && resolveYear(date.edtf, telling.years);
}

export function isBefore(own: ResolvedDate | undefined, main: Event): boolean {
  return (
    own !== undefined &&
    main.date !== undefined &&
    own.date.slice(0, 7) < main.date.date.slice(0, 7)
  );
}
