import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

/** Documents of operations by their id, `sha256:` and the hash of the text. */
export type StoredOperations = ReadonlyMap<string, string>;

const file = z.record(z.string().startsWith("sha256:"), z.string());

/** The operations of the web app, which its build writes beside its page; none where no web app was built. */
export function readStoredOperations(webRoot: string): StoredOperations {
  const path = join(webRoot, "operations.json");
  if (!existsSync(path)) return new Map();
  return new Map(Object.entries(file.parse(JSON.parse(readFileSync(path, "utf8")))));
}
