import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

import { articlesAtHand, noArticles, readAllTexts } from "./articles.ts";
import { mappingsIn, readSeeds, under } from "./bundles.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const longestRun = 12;

test("no sentence of an article is stored", (context) => {
  if (!articlesAtHand) context.skip(noArticles);
  const names = new Set(allowedNames().flatMap(runsIn));
  const runs = new Set(
    readAllTexts()
      .flatMap(runsIn)
      .filter((run) => !names.has(run)),
  );
  const files = [...textFilesIn("seeds"), ...textFilesIn("test")];
  const taken = files.flatMap((file) =>
    runsIn(readFileSync(join(root, file), "utf8"))
      .filter((run) => runs.has(run))
      .map((run) => `${file}: ${run}`),
  );
  expect(taken).toEqual([]);
});

test("a run of words is found across punctuation, lines and the marks of comments", () => {
  const [run] = runsIn("Một hai, ba bốn: năm sáu bảy tám chín mười mươi một # mươi hai");
  expect(runsIn("một hai ba\n# bốn năm sáu bảy, tám chín mười mươi một mươi")).toEqual([run]);
});

/** Headlines and the names of events, bodies and documents may be printed in full, and so may titles. */
function allowedNames(): readonly string[] {
  const folders = ["articles", "registries", "reference"] as const;
  const entries = folders.flatMap((folder) =>
    readSeeds(folder).flatMap(({ content }) => mappingsIn(content)),
  );
  const names = entries.flatMap(({ title, name, aliases }) => [title, name, aliases].flat());
  const titles = entries.flatMap((entry) =>
    "roles" in entry ? under(entry, "titles").map(({ printedAs }) => printedAs) : [],
  );
  return [...names, ...titles].filter((value) => typeof value === "string");
}

/** Every run of one word more than may be shared. */
function runsIn(text: string): readonly string[] {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .slice(longestRun)
    .map((_, start) => words.slice(start, start + longestRun + 1).join(" "));
}

function textFilesIn(folder: string): readonly string[] {
  const kinds = new Set([".ts", ".yaml", ".md", ".json", ".jsonl", ".cypher", ".graphql"]);
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file))
    .filter((file) => kinds.has(extname(file)));
}
