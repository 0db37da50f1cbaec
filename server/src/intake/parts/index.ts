export type { Line, LineKind } from "./line.ts";
export { joinLists } from "./join-lists.ts";
export { type TokenRange, splitSentences } from "./sentences.ts";
export { splitLines } from "./split-lines.ts";
