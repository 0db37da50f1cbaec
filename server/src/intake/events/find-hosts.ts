import { lexicon } from "../lexicon/index.ts";
import type { TokenRange } from "../parts/index.ts";
import { bodyAt } from "../spans/index.ts";
import type { Token } from "../tokens/index.ts";
import type { Anchor } from "./find-anchor.ts";

/** Tokens between the hosts and their verb, at most. */
const longestGap = 10;
/** Tokens of a list of hosts, at most. */
const longestHosts = 80;
const joints = new Set([",", "và", "với", "cùng"]);
/** Between the two sides of a meeting, at most. */
const farthestSide = 14;

/** The bodies said to organise a meeting, to meet in it, or to come on a visit (FORMAT, hosts). */
export function findHosts(
  tokens: readonly Token[],
  sentence: TokenRange,
  anchor: Anchor,
): TokenRange[] {
  const organisers = findOrganisers(tokens, sentence, anchor);
  return organisers.length > 0 ? organisers : sidesOf(tokens, sentence, anchor);
}

/** Only the bodies said to organise it. */
export function findOrganisers(
  tokens: readonly Token[],
  sentence: TokenRange,
  anchor: Anchor,
): TokenRange[] {
  return (
    organisersBefore(tokens, sentence, anchor) ?? organisersAfter(tokens, sentence, anchor) ?? []
  );
}

/** "A, B và C tổ chức hội nghị", "A phối hợp với B tổ chức hội nghị". */
function organisersBefore(
  tokens: readonly Token[],
  { from }: TokenRange,
  anchor: Anchor,
): TokenRange[] | undefined {
  for (let at = from; at < anchor.from; at++) {
    const verb = lexicon.events.hostVerbs.longest(tokens, at, anchor.headEnd);
    if (verb === undefined || tokens[at]?.capital === true) continue;
    const before = bodiesBefore(tokens, from, at);
    if (before.length === 0) continue;
    const partners =
      tokens[verb.end - 1]?.key === "với" ? bodiesFrom(tokens, verb.end, anchor.from) : [];
    return [...before, ...partners];
  }
  return undefined;
}

/** "hội nghị do A tổ chức", "hội nghị được A và B phối hợp tổ chức". */
function organisersAfter(
  tokens: readonly Token[],
  { to }: TokenRange,
  anchor: Anchor,
): TokenRange[] | undefined {
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
function sidesOf(tokens: readonly Token[], sentence: TokenRange, anchor: Anchor): TokenRange[] {
  if (anchor.kind === "conference")
    return anchor.isNoun
      ? ownerOf(tokens, anchor)
      : bodiesBefore(tokens, sentence.from, anchor.from);
  if (anchor.kind === "appointment" || anchor.kind === "other")
    return deciderOf(tokens, sentence, anchor);
  if (anchor.kind !== "working_session" && anchor.kind !== "visit") return [];
  const visitors =
    delegationOf(tokens, sentence.from, anchor.from) ??
    bodiesBefore(tokens, sentence.from, anchor.from);
  const hosts = anchor.kind === "visit" ? [] : sidesBehind(tokens, anchor, sentence.to);
  return [...visitors, ...hosts];
}

/** "hội nghị Ban Chủ nhiệm …", "Hội nghị lần thứ 12 của Ủy ban …". */
function ownerOf(tokens: readonly Token[], { headEnd, to }: Anchor): TokenRange[] {
  const adjacent = bodiesFrom(tokens, headEnd, to).slice(0, 1);
  if (adjacent.length > 0 || tokens[headEnd]?.key !== "lần") return adjacent;
  for (let at = headEnd; at < to; at++)
    if (tokens[at]?.key === "của") return bodiesFrom(tokens, at + 1, to).slice(0, 1);
  return [];
}

/** "Thủ tướng có Quyết định …", "được Bộ trưởng Bộ X bổ nhiệm", "Quyết định … của Thủ tướng". */
function deciderOf(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  anchor: Anchor,
): TokenRange[] {
  const before = bodiesBefore(tokens, from, anchor.from);
  if (before.length > 0) return before;
  for (let at = from; at < to; at++) {
    // A meeting that announces a decision is not held by who decided.
    if (anchor.isNoun && at >= anchor.from && at < anchor.to) continue;
    const office =
      tokens[at]?.capital === true ? lexicon.bodies.offices.longest(tokens, at, to) : undefined;
    const decides =
      at === from || ["của", ",", "được", "*", "-", "•"].includes(tokens[at - 1]?.key ?? "");
    if (office !== undefined && decides && tokens[office.end]?.capital !== true)
      return [{ from: at, to: office.end }];
    const body = decides && tokens[at]?.capital === true ? officeOrBody(tokens, at, to) : undefined;
    if (
      body !== undefined &&
      ["họp", "đã", "quyết", "có", "vừa", "ra", "ban", "thống", "hiệp", "điều", "bổ"].includes(
        tokens[body.to]?.key ?? "",
      )
    )
      return [body];
  }
  return [];
}

/** "giữa A … với B", "với B": the bodies that a working session names. */
function sidesBehind(tokens: readonly Token[], { headEnd }: Anchor, to: number): TokenRange[] {
  const opening = tokens[headEnd]?.key;
  const withFirst = tokens[headEnd - 1]?.key === "với" ? headEnd : headEnd + 1;
  if (opening !== "giữa" && opening !== "với" && withFirst === headEnd + 1) return [];
  const first = bodiesFrom(tokens, withFirst, to);
  const end = first.at(-1)?.to;
  if (opening !== "giữa" || end === undefined || first.length > 1) return first;
  for (let at = end; at < Math.min(to, end + farthestSide); at++) {
    if (tokens[at]?.key === "với" || tokens[at]?.key === "và")
      return [...first, ...bodiesFrom(tokens, at + 1, to)];
    if (tokens[at]?.form === "sign") break;
  }
  return first;
}

/** "Đoàn công tác của A, B" comes for A and B; a delegation of inspection is a body of its own. */
function delegationOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): TokenRange[] | undefined {
  for (let at = from; at < to - 1; at++) {
    if (
      tokens[at]?.key !== "đoàn" ||
      !["công", "kiểm", "giám", "khảo"].includes(tokens[at + 1]?.key ?? "")
    )
      continue;
    const whole =
      tokens[at]?.capital === true && tokens[at + 1]?.key !== "công"
        ? officeOrBody(tokens, at, to)
        : undefined;
    if (whole !== undefined && whole.to - whole.from > 3) return [whole];
    for (let owner = at + 2; owner < Math.min(to, at + 8); owner++) {
      const bodies = tokens[owner]?.capital === true ? bodiesFrom(tokens, owner, to) : [];
      if (bodies.length > 0) return bodies;
    }
  }
  return undefined;
}

/** A list of bodies that ends right before `to`, but for a few words: "đã", "vừa", "long trọng". */
function bodiesBefore(tokens: readonly Token[], from: number, to: number): TokenRange[] {
  let list: TokenRange[] = [];
  let at = Math.max(from, to - longestHosts);
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
  if (end === undefined || to - end > longestGap) return [];
  for (let index = end; index < to; index++) if (!isFiller(tokens, index, to)) return [];
  return list;
}

/** Small words and a date between the hosts and their verb: "Ban X sáng 22-9 tổ chức". */
function isFiller(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.form === "sign") return /^[-/,().]$/u.test(token.text);
  if (token.form === "number") return true;
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
  const body = bodyAt(tokens, at, to, { free: false, title: false });
  if (body === undefined || lexicon.places.longest(tokens, at, to)?.end === body.to)
    return undefined;
  const head = lexicon.bodies.heads.longest(tokens, at, to);
  if (head === undefined && body.known === undefined) return undefined;
  return { from: body.from, to: body.to };
}
