export { type BodySpan, bodyAt } from "./bodies.ts";
export type { BodyChunk, Chunk, CueChunk, EventChunk, PersonChunk, TitleChunk } from "./chunk.ts";
export { type Fixed, readChunks } from "./read-chunks.ts";
export { type TitleSpan, titleAt } from "./titles.ts";
