import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { isMapping, textsAmong } from "./bundles.ts";

const shared = fileURLToPath(new URL("../../../shared", import.meta.url));
const pages = join(shared, "seeds");
const reworded = join(shared, "eval", "open", "articles");

/** Whether the texts of the articles, which are not part of the project, are at hand. */
export const articlesAtHand = existsSync(pages) && existsSync(reworded);

/** What a test says that cannot run without them. */
export const noArticles = "the texts of the articles are not beside the repository";

/** The pages that the first five bundles were read from, each as its non-empty lines. */
export function readPages(): readonly (readonly string[])[] {
  return textsIn(pages, ".txt").map((text) => text.split("\n").map(folded).filter(Boolean));
}

/** Every text that no sentence may be taken from. */
export function readAllTexts(): readonly string[] {
  const articles = textsIn(reworded, ".json").map((file): unknown => JSON.parse(file));
  const texts = articles.map((article) => (isMapping(article) ? article["text"] : undefined));
  return [...textsIn(pages, ".txt"), ...textsAmong(texts)];
}

/** NFC with white space folded: the form in which a printed form is looked for. */
export function folded(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
}

function textsIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}
