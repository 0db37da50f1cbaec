import type { TitleChunk } from "../spans/index.ts";
import { type Attribution, isBeforeName } from "./attribution.ts";

export function readTitle(state: Attribution, chunk: TitleChunk, index: number): void {
  if (state.inBehalf && !isBeforeName(state, index)) return;
  const follows = state.current !== undefined && !isBeforeName(state, index);
  if (follows && !chunk.plural) {
    state.current?.titles.push({ title: chunk.title, carried: false });
    if (state.current !== undefined) state.current.to = index + 1;
    return;
  }
  // "các vị nguyên T: A, B; U C", "các T: A, B và nguyên U C": an item with a title of its own before the name is none of the group.
  const before = state.chunks[index - 1];
  const isApart = state.behindSemicolon || (before?.kind === "and" && chunk.title.former);
  if (chunk.plural || isApart) state.group = [];
  if (chunk.plural) state.waiting = [];
  if (isApposition(state, chunk, index)) return;
  state.current = undefined;
  if (isOfAnother(state, index)) return;
  state.waiting.push(chunk);
}

/** "Theo quyết định của T, đồng chí A …": T is somebody else. */
function isOfAnother(state: Attribution, index: number): boolean {
  const before = state.chunks[index - 1];
  const behind = state.chunks[index + 1];
  return (
    before?.kind === "word" &&
    before.text === "của" &&
    behind?.kind === "sign" &&
    behind.text === ","
  );
}

/** "A, sinh năm 1965, quê Hưng Yên, nguyên T": a former title still belongs to the one person of the sentence. */
function isApposition(state: Attribution, { title, plural }: TitleChunk, index: number): boolean {
  const [only] = state.mentions;
  if (only?.name === undefined || state.mentions.length > 1 || !title.former || plural)
    return false;
  if (state.chunks[index - 1]?.kind !== "sign" || isBeforeName(state, index)) return false;
  only.titles.push({ title, carried: false });
  return true;
}
