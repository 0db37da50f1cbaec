export { explain } from "./explain.ts";
export { extract } from "./extract.ts";
export { extractInput } from "./extract-input.ts";
export type { Extraction } from "./format.ts";
export { headlineOf } from "./headline.ts";
export { mostBytes } from "./text/read-input.ts";
