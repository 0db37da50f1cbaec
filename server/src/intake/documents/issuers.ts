import { lexicon } from "../lexicon/index.ts";
import type { TokenRange } from "../parts/index.ts";
import { bodyAt, titleAt } from "../spans/index.ts";
import { longestSubject } from "./mention.ts";
import { type Page, tokenBehind } from "./page.ts";

/** "… của Ban Chấp hành Trung ương Đảng và Bộ X", "giữa Bộ X và Hội Y" behind number and date. */
export function issuersBehind(page: Page, at: number, { to }: TokenRange): TokenRange[] {
  const from = page.tokens[at]?.text === ")" ? at + 1 : at;
  const joint = page.tokens[from]?.key;
  if (joint !== "của" && joint !== "giữa") return [];
  const list = bodyList(page, from + 1, to);
  const closed = list.slice(1).some((body) => page.tokens[body.from - 1]?.key !== ",");
  return closed ? list : list.slice(0, 1);
}

/** Bodies, and offices that issue (Bộ trưởng Bộ X), joined by commas and "và", from here on. */
export function bodyList(page: Page, from: number, to: number): TokenRange[] {
  const bodies: TokenRange[] = [];
  let at = from;
  while (at < to) {
    const office = lexicon.bodies.offices.longest(page.tokens, at, to);
    const head = titleAt(page.tokens, at, to, { free: false, title: true });
    const end = Math.max(office?.end ?? 0, head?.party === false ? (head.body?.to ?? 0) : 0);
    const body =
      end === 0
        ? bodyAt(page.tokens, at, to, { free: false, title: false })
        : { from: at, to: end };
    if (body === undefined || page.tokens[at]?.capital !== true) break;
    bodies.push({ from: body.from, to: body.to });
    const joint = page.tokens[body.to];
    if (joint === undefined || !["và", "với", ",", "cùng"].includes(joint.key)) break;
    at = body.to + 1;
  }
  return bodies;
}

/** "ngày 23-9-2011, A và B đã ban hành …": the day and the issuers stand before. */
export function issuedBefore(
  page: Page,
  at: number,
  from: number,
): { edtf: string | undefined; range: TokenRange | undefined; issuers: TokenRange[] } | undefined {
  if (page.tokens[at - 1]?.key !== "hành" || page.tokens[at - 2]?.key !== "ban") return undefined;
  for (let start = Math.max(from, at - longestSubject); start < at - 2; start++) {
    const issuers = page.tokens[start]?.capital === true ? bodyList(page, start, at - 2) : [];
    const end = issuers.at(-1)?.to;
    if (end === undefined || at - 2 - end > 2) continue;
    const first = dateBefore(page, start, from);
    const dated = first === undefined ? undefined : page.dates.get(page.tokens[first]?.start ?? -1);
    const range =
      dated === undefined || first === undefined
        ? undefined
        : { from: first, to: tokenBehind(page, dated.end, first) };
    return { edtf: dated?.edtf, range, issuers };
  }
  return undefined;
}

/** The first token of the last date before a token of the sentence. */
function dateBefore(page: Page, at: number, from: number): number | undefined {
  for (let first = at - 1; first >= from; first--)
    if (page.dates.has(page.tokens[first]?.start ?? -1)) return first;
  return undefined;
}
