import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the whole project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** What is fetched or made, never edited; ignored by git. */
export const cache = join(root, ".cache");
