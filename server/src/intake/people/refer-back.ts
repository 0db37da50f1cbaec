import type { Chunk, TitleChunk } from "../spans/index.ts";
import type { Attribution } from "./attribution.ts";

/** The rule of a mention that only refers back to the sentence before. */
export const pronoun = "pronoun";

const pronouns = new Set(["ông", "bà", "anh", "chị"]);

const nobody = {
  name: undefined,
  isGivenAlone: false,
  rank: undefined,
  religious: undefined,
  unlicensed: true,
} as const;

/** "Bà cho biết …": who was spoken of in the sentence before. */
export function readPronoun(state: Attribution, { from }: Chunk, index: number): void {
  const next = state.chunks[index + 1];
  if (
    !pronouns.has(state.tokens[from]?.key ?? "") ||
    next === undefined ||
    next.kind === "title" ||
    next.kind === "person"
  )
    return;
  state.list++;
  state.mentions.push({
    ...nobody,
    titles: [],
    from: index,
    to: index + 1,
    list: state.list,
    rule: pronoun,
  });
}

/** "Bộ trưởng An": a given name right behind a title. */
export function givenBehindTitle(state: Attribution, chunk: Chunk, index: number): void {
  const token = state.tokens[chunk.from];
  const title = state.waiting.at(-1);
  if (title === undefined || title.to !== chunk.from || token?.capital !== true || token.acronym)
    return;
  state.list++;
  state.mentions.push({
    name: { from: chunk.from, to: chunk.to },
    isGivenAlone: true,
    rank: undefined,
    religious: undefined,
    unlicensed: true,
    titles: [{ title: title.title, carried: false }],
    from: index - 1,
    to: index + 1,
    list: state.list,
    rule: "given name behind a title",
  });
  state.waiting = [];
}

export function addHolder(state: Attribution, title: TitleChunk, index: number): void {
  const before = state.chunks[index - 2];
  if (before?.kind === "word" && before.text === "của") return;
  state.list++;
  state.mentions.push({
    name: undefined,
    isGivenAlone: false,
    rank: undefined,
    religious: undefined,
    unlicensed: true,
    titles: [{ title: title.title, carried: false }],
    from: index - 1,
    to: index,
    list: state.list,
    rule: "holder of a title",
  });
}
