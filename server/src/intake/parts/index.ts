export type { Line, LineKind } from "./line.ts";
export { type TokenRange, splitSentences } from "./sentences.ts";
export { splitLines } from "./split-lines.ts";
