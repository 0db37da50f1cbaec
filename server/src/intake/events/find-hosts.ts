import { lexicon } from "../lexicon/index.ts";
import type { TokenRange } from "../parts/index.ts";
import { bodyAt } from "../spans/index.ts";
import type { Token } from "../tokens/index.ts";
import type { Anchor } from "./find-anchor.ts";

const joints = new Set([",", "và", "với", "cùng"]);
const meetingVerbs = new Set(["làm", "họp", "kiểm", "giám", "khảo", "thăm"]);

/** The bodies said to organise a meeting, to meet in it, or to come on a visit (FORMAT, hosts). */
export function findHosts(tokens: readonly Token[], sentence: TokenRange, anchor: Anchor): TokenRange[] {
  const organisers = organisersBefore(tokens, sentence, anchor) ?? organisersAfter(tokens, sentence, anchor);
  if (organisers !== undefined && organisers.length > 0) return organisers;
  return sidesOf(tokens, sentence, anchor);
}

/** "A, B và C tổ chức hội nghị", "A phối hợp với B tổ chức hội nghị". */
function organisersBefore(tokens: readonly Token[], { from }: TokenRange, anchor: Anchor): TokenRange[] | undefined {
  for (let at = from; at < anchor.from; at++) {
    const verb = lexicon.events.hostVerbs.longest(tokens, at, anchor.headEnd);
    if (verb === undefined || tokens[at]?.capital === true) continue;
    const before = bodiesBefore(tokens, from, at);
    if (before.length === 0) continue;
    const partners = tokens[verb.end - 1]?.key === "với" ? bodiesFrom(tokens, verb.end, anchor.from) : [];
    return [...before, ...partners];
  }
  return undefined;
}

/** "hội nghị do A tổ chức", "hội nghị được A và B phối hợp tổ chức". */
function organisersAfter(tokens: readonly Token[], { to }: TokenRange, anchor: Anchor): TokenRange[] | undefined {
  for (let at = anchor.headEnd; at < to; at++) {
    const key = tokens[at]?.key;
    if (key !== "do" && key !== "được") continue;
    const bodies = bodiesFrom(tokens, at + 1, to);
    const end = bodies.at(-1)?.to;
    if (end !== undefined && verbFollows(tokens, end, to)) return bodies;
  }
  return undefined;
}

function verbFollows(tokens: readonly Token[], at: number, to: number): boolean {
  const key = tokens[at]?.key;
  const from = key === "đã" || key === "cùng" ? at + 1 : at;
  return lexicon.events.hostVerbs.longest(tokens, from, to) !== undefined;
}

/** The sides of a working session, the visiting body, or the body right behind the noun. */
function sidesOf(tokens: readonly Token[], { from, to }: TokenRange, anchor: Anchor): TokenRange[] {
  const behind = bodiesFrom(tokens, anchor.headEnd, to);
  if (anchor.kind === "conference") return behind.slice(0, 1);
  if (anchor.kind !== "working_session" && anchor.kind !== "visit" && anchor.kind !== "appointment") return [];
  const first = tokens[anchor.headEnd];
  const between = anchor.isNoun && (first?.key === "giữa" || first?.key === "với" || first?.key === "của");
  const sides = between ? bodiesFrom(tokens, anchor.headEnd + 1, to) : [];
  const visitors = meetingVerbs.has(tokens[anchor.from]?.key ?? "") || anchor.kind !== "working_session" || sides.length < 2 ? bodiesBefore(tokens, from, anchor.from) : [];
  return [...visitors, ...sides];
}

/** A list of bodies that ends right before `to`, but for a few words: "đã", "vừa", "long trọng". */
function bodiesBefore(tokens: readonly Token[], from: number, to: number): TokenRange[] {
  let list: TokenRange[] = [];
  let at = from;
  while (at < to) {
    const body = tokens[at]?.capital === true ? officeOrBody(tokens, at, to) : undefined;
    if (body === undefined) {
      at++;
      continue;
    }
    const before = list.at(-1);
    if (before !== undefined && !isJoint(tokens, before.to, body.from)) list = [];
    list.push(body);
    at = body.to;
  }
  const end = list.at(-1)?.to;
  if (end === undefined || to - end > 4) return [];
  for (let index = end; index < to; index++) {
    const token = tokens[index];
    if (token?.form !== "word" || token.capital || lexicon.roles.statements.longest(tokens, index, to) !== undefined) return [];
  }
  return list;
}

function isJoint(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let at = from; at < to; at++) if (!joints.has(tokens[at]?.key ?? "") && tokens[at]?.key !== "phối" && tokens[at]?.key !== "hợp") return false;
  return true;
}

function bodiesFrom(tokens: readonly Token[], from: number, to: number): TokenRange[] {
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

function officeOrBody(tokens: readonly Token[], at: number, to: number): TokenRange | undefined {
  const office = lexicon.bodies.offices.longest(tokens, at, to);
  if (office !== undefined) return { from: at, to: office.end };
  if (lexicon.posts.all.longest(tokens, at, to) !== undefined) return undefined;
  const body = bodyAt(tokens, at, to, { free: false });
  if (body === undefined || lexicon.places.longest(tokens, at, to)?.end === body.to) return undefined;
  if (lexicon.bodies.units.longest(tokens, at, at + 2) !== undefined && body.known === undefined) return undefined;
  return { from: body.from, to: body.to };
}
