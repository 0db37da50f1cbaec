import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** Any mapping of a YAML file, before the importer has checked it. */
export type Entry = Readonly<Record<string, unknown>>;

/** A file of `seeds/`, as written. */
export interface SeedFile {
  readonly name: string;
  readonly content: Entry;
}

const seeds = fileURLToPath(new URL("../../seeds", import.meta.url));

/** The YAML files of one folder of `seeds/`, by name. */
export function readSeeds(folder: "articles" | "registries" | "reference"): readonly SeedFile[] {
  return readdirSync(join(seeds, folder))
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .map((name) => {
      const content: unknown = parse(readFileSync(join(seeds, folder, name), "utf8"));
      if (!isMapping(content)) throw new Error(`${folder}/${name} is no mapping.`);
      return { name, content };
    });
}

/** What stands under `key`: the entries of a list, a single entry as one, nothing as none. */
export function under(entry: Entry, key: string): readonly Entry[] {
  return [entry[key]].flat().filter(isMapping);
}

/** The value itself and every mapping below it. */
export function mappingsIn(value: unknown): readonly Entry[] {
  if (Array.isArray(value)) return value.flatMap(mappingsIn);
  return isMapping(value) ? [value, ...Object.values(value).flatMap(mappingsIn)] : [];
}

/** The texts among the values. */
export function textsAmong(values: readonly unknown[]): readonly string[] {
  return values.flat().filter((value) => typeof value === "string");
}

export function isMapping(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The keys whose entries are claims, see `seeds/README.md`. */
const claimKeys = [
  "date mode heldIn hosts represented partOf",
  "roles titles eventTitles onBehalfOf gaveTo",
  "issuedBy signedBy relations",
].flatMap((keys) => keys.split(" "));

/** Every claim of a bundle. */
export function claimsIn(content: Entry): readonly Entry[] {
  const concerns = under(content, "events").flatMap((event) => under(event, "documents"));
  const others = mappingsIn(content).flatMap((entry) =>
    claimKeys.flatMap((key) => under(entry, key)),
  );
  return [...others, ...concerns];
}
