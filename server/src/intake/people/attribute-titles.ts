import type { Chunk } from "../spans/index.ts";
import type { Token } from "../tokens/index.ts";
import { type Attribution, beginAttribution } from "./attribution.ts";
import { breakOff, openList, readSign } from "./list-state.ts";
import type { Mention } from "./mention.ts";
import { readPerson } from "./read-person.ts";
import { readTitle } from "./read-title.ts";
import { givenBehindTitle, readPronoun } from "./refer-back.ts";

/**
 * Gives the titles of a sentence to its persons: those of a comma list to the name before them, those right before a name
 * to that name, those that stand once behind "các" to every name of the list (domain guide, sections 6 and 9).
 */
export function attributeTitles(tokens: readonly Token[], chunks: readonly Chunk[]): Mention[] {
  const state = beginAttribution(tokens, chunks);
  for (const [index, chunk] of chunks.entries()) readChunk(state, chunk, index);
  return state.mentions;
}

function readChunk(state: Attribution, chunk: Chunk, index: number): void {
  if (
    state.inCollective &&
    chunk.kind !== "sign" &&
    chunk.kind !== "and" &&
    chunk.kind !== "cue" &&
    chunk.kind !== "person"
  )
    return;
  state.inCollective = false;
  switch (chunk.kind) {
    case "sign":
      readSign(state, chunk.text);
      break;
    case "and":
      break;
    case "plural":
      state.current = undefined;
      if (chunk.text === "plural") state.group = [];
      else if (index === 0) readPronoun(state, chunk, index);
      break;
    case "title":
      readTitle(state, chunk, index);
      break;
    case "person":
      readPerson(state, chunk, index);
      break;
    case "collective":
      state.inCollective = true;
      state.current = undefined;
      state.waiting = [];
      break;
    case "word":
      if (chunk.text === "kiêm") break;
      givenBehindTitle(state, chunk, index);
      breakOff(state, index);
      break;
    case "link":
      openList(state, index);
      break;
    case "behalf":
      breakOff(state, index);
      state.inBehalf = true;
      break;
    case "cue":
    case "statement":
    case "event":
    case "body":
    case "date":
    case "document":
      breakOff(state, index);
      break;
  }
}
