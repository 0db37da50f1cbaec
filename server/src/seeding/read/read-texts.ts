import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { relative } from "node:path";

import type { Problem } from "./problem.ts";

/** The text of one bundle as it stands in its file. */
export interface BundleText {
  /** Relative to the working directory, for readers. */
  readonly file: string;
  /** The line of the file at which the text starts, from 1. */
  readonly line: number;
  readonly format: "yaml" | "jsonl";
  readonly text: string;
  readonly hash: string;
}

const maxBytes = 5 * 1024 * 1024;

/** What the importer makes of a text; a later importer reads unchanged files again. */
const importerVersion = "1";

/** The bundles of the files, one by one; a file or line that is no text is a problem instead. */
export async function* readTexts(files: readonly string[]): AsyncGenerator<BundleText | Problem> {
  for (const path of files) {
    const file = relative(process.cwd(), path);
    if (path.endsWith(".jsonl")) {
      let line = 0;
      for await (const bytes of linesOf(path)) {
        line += 1;
        if (bytes.length > 0) yield decode(file, line, "jsonl", bytes);
      }
    } else {
      yield decode(file, 1, "yaml", await readAtMost(path, maxBytes + 1));
    }
  }
}

/** Tells a text from the problem that stands in its place. */
export function isProblem(item: BundleText | Problem): item is Problem {
  return "message" in item;
}

/** The text of one bundle that stands alone. */
export function textOf(
  file: string,
  format: BundleText["format"],
  bytes: Buffer,
): BundleText | Problem {
  return decode(file, 1, format, bytes);
}

function decode(
  file: string,
  line: number,
  format: BundleText["format"],
  bytes: Buffer,
): BundleText | Problem {
  if (bytes.length > maxBytes) {
    const message =
      format === "yaml"
        ? "the file is larger than 5 MB; expected JSON Lines (.jsonl) for so much data"
        : "the line is longer than 5 MB; expected several bundles of one line each";
    return { file, line, column: 1, message };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const hash = createHash("sha256").update(importerVersion).update(bytes).digest("base64url");
    return { file, line, format, text, hash };
  } catch {
    const readable = new TextDecoder().decode(bytes);
    const before = readable.slice(0, readable.indexOf("\uFFFD")).split("\n");
    return {
      file,
      line: line + before.length - 1,
      column: (before.at(-1)?.length ?? 0) + 1,
      message: "expected UTF-8, found a byte that belongs to another encoding",
    };
  }
}

async function readAtMost(path: string, bytes: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(bytes) });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The lines of a file without their ends. A line beyond the limit is cut there, so that memory stays flat. */
async function* linesOf(path: string): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer) => {
    if (length <= maxBytes) parts.push(part);
    length += part.length;
  };
  const take = () => {
    const line = Buffer.concat(parts);
    parts = [];
    length = 0;
    return line.at(-1) === 0x0d ? line.subarray(0, -1) : line;
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, from)) {
      keep(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
