import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of statements stands beside `server`, two folders up from the source and from `dist` alike. */
const cypherFolder = findUpwards(dirname(fileURLToPath(import.meta.url)), "cypher");

const texts = new Map<string, string>();

/**
 * The text of one statement, read from disk once.
 *
 * @param path below `cypher/`, as `person/tenures.cypher`
 */
export function readCypher(path: string): string {
  const known = texts.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(join(cypherFolder, path), "utf8");
  texts.set(path, text);
  return text;
}

/** The paths of all statements in a folder below `cypher/`, by name. */
export function listCypher(folder: string): string[] {
  return readdirSync(join(cypherFolder, folder))
    .filter((name) => name.endsWith(".cypher"))
    .toSorted()
    .map((name) => `${folder}/${name}`);
}

function findUpwards(from: string, name: string): string {
  const candidate = join(from, name);
  if (existsSync(candidate)) return candidate;
  const parent = dirname(from);
  if (parent === from) throw new Error(`No folder named ${name} above the server's code.`);
  return findUpwards(parent, name);
}
