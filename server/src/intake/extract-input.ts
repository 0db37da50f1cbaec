import { extract, type ExtractOptions, refusal } from "./extract.ts";
import type { Extraction, Refusal } from "./format.ts";
import { type InputText, readInput, readText } from "./text/read-input.ts";

/** The facts of a file's bytes or of pasted text, plain or HTML. What the caller knows of the day outranks the page. */
export function extractInput(given: Uint8Array | string, options: ExtractOptions): Extraction {
  const input = typeof given === "string" ? readText(given) : readInput(given);
  const { article, published = null } = options;
  if (isRefusal(input)) return refusal(article, published, input);
  const day = published ?? input.published;
  const found = extract(input.text, { article, published: day });
  return input.fromPage ? { ...found, text: input.text } : found;
}

function isRefusal(input: InputText | Refusal): input is Refusal {
  return "code" in input;
}
