import type { Attribution } from "./attribution.ts";
import { addHolder } from "./refer-back.ts";

/** "các Thứ trưởng … được thăng … gồm: A, B": the title before the verb is for the list. */
export function openList(state: Attribution, index: number): void {
  const kept = state.kept;
  breakOff(state, index);
  state.listOpen = true;
  if (
    state.chunks[index]?.kind === "link" &&
    kept.length > 0 &&
    state.mentions.every(({ from }) => from < state.keptAt)
  )
    state.group = kept;
}

export function readSign(state: Attribution, text: string): void {
  state.inBehalf &&= text !== ",";
  state.behindSemicolon = text === ";";
  if (text === ";") {
    state.current = undefined;
    state.waiting = [];
  } else if (text === ":") {
    state.current = undefined;
    state.listOpen = true;
    openGroup(state);
  }
}

export function openGroup(state: Attribution): void {
  if (state.waiting[0]?.plural !== true) return;
  state.group = state.waiting;
  state.waiting = [];
}

/** The list is over. A title that waits for no name points to the person who holds it (trap 16). */
export function breakOff(state: Attribution, index: number): void {
  const title = state.waiting.at(-1);
  if (title !== undefined && !title.plural && state.waiting.length === 1)
    addHolder(state, title, index);
  if (title?.plural === true) {
    state.kept = state.waiting;
    state.keptAt = index;
  }
  state.current = undefined;
  state.waiting = [];
  state.group = [];
  state.mentionsInGroup = 0;
  state.joined = false;
  state.listOpen = false;
}
