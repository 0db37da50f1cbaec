import { honorificsAt } from "../spans/boundaries.ts";
import type { PersonChunk } from "../spans/index.ts";
import type { Attribution } from "./attribution.ts";
import { openGroup } from "./list-state.ts";
import type { AttachedTitle, Mention } from "./mention.ts";

export function readPerson(state: Attribution, chunk: PersonChunk, index: number): void {
  const rule = licence(state, chunk, index);
  const isGivenAlone = chunk.name === undefined;
  if (state.waiting[0]?.plural === true) openGroup(state);
  const inGroup = state.group.length > 0 && (state.joined || state.mentionsInGroup === 0);
  const isHonoured = honorificsAt(state.tokens, chunk.from, chunk.to)?.civil === true;
  // "các đồng chí T: A, B; đồng chí C, U": an honorific again, where the names of the group have none.
  const isApart = state.behindSemicolon && isHonoured && !state.groupHonoured;
  if (!inGroup || (state.mentionsInGroup > 0 && isApart)) state.group = [];
  if (state.mentionsInGroup === 0) state.groupHonoured = isHonoured;
  const titles: AttachedTitle[] = [
    ...state.group.map(({ title }) => ({ title, carried: true })),
    ...state.waiting.map(({ title }) => ({ title, carried: false })),
  ];
  if (!state.joined || state.mentions.length === 0) state.list++;
  const given = chunk.given ?? chunk.from;
  const mention: Mention = {
    name: chunk.name ?? { from: given, to: given + 1 },
    isGivenAlone,
    rank: chunk.rank,
    religious: chunk.religious,
    unlicensed: rule === undefined,
    titles,
    from: index - state.waiting.length,
    to: index + 1,
    list: state.list,
    rule: rule ?? "named elsewhere",
  };
  state.mentions.push(mention);
  state.mentionsInGroup = state.group.length > 0 ? state.mentionsInGroup + 1 : 0;
  state.waiting = [];
  state.current = mention;
  state.joined = true;
}

/** Why a run of capitals is a person here, if it is (domain guide, section 4). */
function licence(state: Attribution, chunk: PersonChunk, index: number): string | undefined {
  if (chunk.rank !== undefined) return "name behind a rank";
  if (!chunk.bare) return "name behind an honorific";
  if (state.waiting.length > 0 || state.group.length > 0) return "name behind a title";
  if (state.listOpen) return "name in a list";
  if (state.joined && state.mentions.length > 0) return "name in a list";
  const sign = state.chunks[index + 1];
  const next = state.chunks[index + 2];
  const opensTitles = sign?.kind === "sign" && [",", "-", "("].includes(sign.text);
  return opensTitles && next?.kind === "title" ? "name before its title" : undefined;
}
