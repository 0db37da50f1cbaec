import type { TokenRange } from "../parts/index.ts";
import { type Page, tokenBehind } from "./page.ts";

/** ", ngày 25/10/2017" or "ký ngày …" right behind the number. */
export function dateBehind(
  page: Page,
  at: number,
  { to }: TokenRange,
): { edtf: string; range: TokenRange } | undefined {
  let from = at;
  while (
    from < Math.min(to, at + 4) &&
    [",", "(", "ký", "ban", "hành"].includes(page.tokens[from]?.key ?? "")
  )
    from++;
  const date = page.dates.get(page.tokens[from]?.start ?? -1);
  if (date === undefined || at >= to || !/^\d{4}-\d{2}-\d{2}$/.test(date.edtf)) return undefined;
  return { edtf: date.edtf, range: { from, to: tokenBehind(page, date.end, from) } };
}

/** "… được A và B ký ngày 15/6/2016", further on in the sentence. */
export function signedOn(
  page: Page,
  at: number,
  { to }: TokenRange,
): { edtf: string; range: TokenRange } | undefined {
  for (let from = at; from < to - 1; from++) {
    const key = page.tokens[from]?.key;
    if (page.numbers.has(page.tokens[from]?.start ?? -1)) return undefined;
    const signs =
      (key === "ký" || key === "hành") &&
      (page.tokens[from + 1]?.key === "ngày" || page.tokens[from + 1]?.form === "number");
    if (signs) return dateBehind(page, from + 1, { from, to });
  }
  return undefined;
}
