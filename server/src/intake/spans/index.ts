export { bodyAt } from "./bodies.ts";
export type { Chunk, CueChunk, PersonChunk, TitleChunk } from "./chunk.ts";
export { type Fixed, readChunks } from "./read-chunks.ts";
export type { TitleSpan } from "./title-span.ts";
export { titleAt } from "./titles.ts";
