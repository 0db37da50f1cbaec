import { TextDecoder } from "node:util";

import type { Refusal } from "../format.ts";
import { isPage, readPage } from "./read-page.ts";

/** The largest article that is read, in bytes; a news page has at most some hundred thousand. */
export const mostBytes = 10_000_000;

/** An article as text: offsets of facts count in it. */
export interface InputText {
  readonly text: string;
  /** EDTF, where the page says it in its head. */
  readonly published: string | null;
  /** Whether the text was taken out of HTML. */
  readonly fromPage: boolean;
}

const tooLarge: Refusal = {
  code: "TOO_LARGE",
  message: `An article may have at most ${mostBytes / 1_000_000} MB: give the text of the article alone.`,
};
const binary: Refusal = {
  code: "BINARY",
  message: "This is no text: give the article as plain text or HTML.",
};

/** Reads a file's bytes as plain text or HTML in UTF-8 (UTF-16 with a byte-order mark); else says why not. */
export function readInput(bytes: Uint8Array): InputText | Refusal {
  if (bytes.length > mostBytes) return tooLarge;
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8" && bytes.subarray(0, 8_000).includes(0)) return binary;
  return readText(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes));
}

/** Reads text that may be HTML. */
export function readText(given: string): InputText | Refusal {
  if (given.length > mostBytes) return tooLarge;
  if (!isPage(given)) return { text: given, published: null, fromPage: false };
  return { ...readPage(given), fromPage: true };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
