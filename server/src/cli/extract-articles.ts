import { once } from "node:events";
import { open, readdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";

import { NiengiamError } from "../errors.ts";
import { type Extraction, explain, extractInput, mostBytes } from "../intake/index.ts";
import { partialDate } from "../time/index.ts";
import { exitCodes } from "./exit-code.ts";
import { showCount } from "./progress-bar.ts";

export interface ExtractArguments {
  /** Day of publication, EDTF, of all the articles given. */
  readonly published?: string;
  readonly json: boolean;
}

const endings = new Set([".txt", ".html", ".htm"]);

/**
 * `niengiam extract`: one article is printed for people or as JSON, several as a line of JSON each. The exit code is 1 when
 * nothing could be read of one of them.
 */
export async function extractArticles(
  paths: readonly string[],
  { published, json }: ExtractArguments,
): Promise<number> {
  if (
    published !== undefined &&
    !(/^\d{4}(?:-\d{2}){0,2}$/.test(published) && partialDate.safeParse(published).success)
  ) {
    throw new NiengiamError(
      "BAD_USER_INPUT",
      `--published ${published}: expected a date as 2022-02-14, 2022-02 or 2022.`,
    );
  }
  process.stdout.on("error", endWithReader);
  const files = (await Promise.all(paths.map(articlesIn))).flat();
  const many = files.length > 1;
  const bar = showCount("Extracting", many ? files.length : 0);
  let refused = 0;
  for (const file of files) {
    const found = extractInput(await read(file), {
      article: file === "-" ? "stdin" : basename(file, extname(file)),
      ...(published === undefined ? {} : { published }),
    });
    if (found.refused !== undefined) {
      refused++;
      console.error(`${file}: ${found.refused.message}`);
    }
    await print(found, json, many);
    bar.next();
  }
  bar.stop();
  return refused === 0 ? exitCodes.done : exitCodes.refused;
}

/** Whoever reads the output may have enough of it, as `head` has. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(exitCodes.done);
}

async function print(found: Extraction, json: boolean, many: boolean): Promise<void> {
  const text = many
    ? JSON.stringify(found)
    : json
      ? JSON.stringify(found, null, 2)
      : explain(found);
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, "drain");
}

/** The file itself, or the articles of a folder by name. */
async function articlesIn(path: string): Promise<string[]> {
  if (path === "-") return [path];
  const found = await stat(path).catch(() => undefined);
  if (found === undefined)
    throw new NiengiamError("BAD_USER_INPUT", `${path}: no such file or folder.`);
  if (!found.isDirectory()) return [path];
  const names = await readdir(path);
  const articles = names.filter((name) => endings.has(extname(name).toLowerCase())).toSorted();
  if (articles.length === 0)
    throw new NiengiamError("BAD_USER_INPUT", `${path}: no .txt or .html file in this folder.`);
  return articles.map((name) => join(path, name));
}

/** The bytes of a file, or of the standard input; of what is too large, just enough to tell. */
async function read(file: string): Promise<Uint8Array> {
  if (file !== "-") {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      const { buffer, bytesRead } = await handle.read(
        Buffer.alloc(Math.min(size, mostBytes + 1)),
        0,
      );
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  }
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of process.stdin) {
    parts.push(part as Buffer);
    length += (part as Buffer).length;
    if (length > mostBytes) break;
  }
  return Buffer.concat(parts);
}
