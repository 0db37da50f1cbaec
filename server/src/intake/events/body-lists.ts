import { lexicon } from "../lexicon/index.ts";
import type { TokenRange } from "../parts/index.ts";
import { bodyAt } from "../spans/index.ts";
import type { Token } from "../tokens/index.ts";

/** Tokens between the hosts and their verb, at most. */
const longestGap = 10;

/** Tokens of a list of hosts, at most. */
const longestHosts = 80;

/** Tokens of a house up to its comma, at most. */
const longestPlace = 14;

const joints = new Set([",", "và", "với", "cùng"]);

/** A list of bodies that ends right before `to`, but for a few words: "đã", "vừa", "long trọng". */
export function bodiesBefore(tokens: readonly Token[], from: number, to: number): TokenRange[] {
  let list: TokenRange[] = [];
  let end: number | undefined;
  let at = Math.max(from, to - longestHosts);
  while (at < to) {
    const body = tokens[at]?.capital === true ? officeOrBody(tokens, at, to) : undefined;
    if (body === undefined) {
      at = placeEnd(tokens, at, to) ?? at + 1;
      continue;
    }
    at = body.to;
    if (end === body.from - 1 && isBracketed(tokens, body)) {
      end = body.to + 1;
      continue;
    }
    if (end !== undefined && !isJoint(tokens, end, body.from)) list = [];
    list.push(body);
    end = body.to;
  }
  if (end === undefined || to - end > longestGap) return [];
  for (let index = end; index < to; index++) if (!isFiller(tokens, index, to)) return [];
  return list;
}

/** "tại TP Hải Phòng, …", "tại trụ sở Bộ X, …": no host is looked for inside a place. */
function placeEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
  if (tokens[at - 1]?.key === "tại" && lexicon.events.buildings.longest(tokens, at, to)) {
    const comma = tokens.slice(at, Math.min(to, at + longestPlace)).findIndex(isComma);
    return comma < 0 ? undefined : at + comma;
  }
  return tokens[at]?.capital === true ? lexicon.places.longest(tokens, at, to)?.end : undefined;
}

function isComma({ text }: Token): boolean {
  return text === ",";
}

/** "Viện kiểm sát nhân dân tối cao (VKSND tối cao)": the short form is the same host. */
function isBracketed(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens[from - 1]?.text === "(" && tokens[to]?.text === ")";
}

/** Small words and a date between the hosts and their verb: "Ban X sáng 22-9 tổ chức". */
function isFiller(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.form === "sign") return /^[-/,().]$/u.test(token.text);
  // The term behind a council: "HĐND tỉnh khóa X tổ chức".
  if (token.form === "number" || /^[IVX]+$/u.test(token.text)) return true;
  return (
    !token.capital &&
    lexicon.roles.statements.longest(tokens, at, to) === undefined &&
    lexicon.roles.cues.longest(tokens, at, to) === undefined
  );
}

function isJoint(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let at = from; at < to; at++)
    if (
      !joints.has(tokens[at]?.key ?? "") &&
      tokens[at]?.key !== "phối" &&
      tokens[at]?.key !== "hợp"
    )
      return false;
  return true;
}

export function bodiesFrom(tokens: readonly Token[], from: number, to: number): TokenRange[] {
  const list: TokenRange[] = [];
  let at = from;
  while (at < to) {
    const body = tokens[at]?.capital === true ? officeOrBody(tokens, at, to) : undefined;
    if (body === undefined) break;
    list.push(body);
    if (!joints.has(tokens[body.to]?.key ?? "")) break;
    at = body.to + 1;
  }
  return list;
}

export function officeOrBody(
  tokens: readonly Token[],
  at: number,
  to: number,
): TokenRange | undefined {
  const office = lexicon.bodies.offices.longest(tokens, at, to);
  if (office !== undefined) return { from: at, to: office.end };
  if (lexicon.posts.all.longest(tokens, at, to) !== undefined) return undefined;
  // "tại TP Cần Thơ, Bộ Công an tổ chức": a unit of land behind "tại" is the place.
  if (tokens[at - 1]?.key === "tại" && lexicon.bodies.units.longest(tokens, at, to) !== undefined)
    return undefined;
  const body = bodyAt(tokens, at, to, { free: false, title: false });
  if (body === undefined || lexicon.places.longest(tokens, at, to)?.end === body.to)
    return undefined;
  const head = lexicon.bodies.heads.longest(tokens, at, to);
  if (head === undefined && body.known === undefined) return undefined;
  return { from: body.from, to: body.to };
}
