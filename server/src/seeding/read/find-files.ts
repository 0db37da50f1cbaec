import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

import { NiengiamError } from "../../errors.ts";

const bundleFile = /\.(ya?ml|jsonl)$/;

/**
 * The bundle files below the given files and folders, absolute, by name, each once.
 *
 * @throws {NiengiamError} BAD_USER_INPUT when a path does not exist or names no bundle file
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const absolute = resolve(path);
    const info = await stat(absolute).catch(() => {
      throw new NiengiamError("BAD_USER_INPUT", `${path} does not exist.`);
    });
    if (!info.isDirectory() && !bundleFile.test(absolute)) {
      throw new NiengiamError(
        "BAD_USER_INPUT",
        `${path} is no bundle: expected a folder, or a file that ends in .yaml or .jsonl.`,
      );
    }
    const names = info.isDirectory() ? await readdir(absolute, { recursive: true }) : [""];
    for (const name of names)
      if (bundleFile.test(join(absolute, name))) found.add(join(absolute, name));
  }
  return [...found].toSorted();
}
