import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

import { articlesAtHand, noArticles, readAllTexts } from "./articles.ts";
import { mappingsIn, readSeeds, textsAmong, under } from "./bundles.ts";

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
    runsInFile(readFileSync(join(root, file), "utf8"))
      .filter((run) => runs.has(run))
      .map((run) => `${file}: ${run}`),
  );
  expect(taken).toEqual([]);
});

test("a run goes on across punctuation, lines and comments, and ends with a quoted string", () => {
  const counting = "một hai ba bốn năm sáu bảy tám chín mười mươi trăm nghìn";
  expect({
    commented: runsInFile("# Một, hai ba bốn:\n# năm sáu (bảy) tám chín\n# mười mươi trăm nghìn."),
    tooShort: runsInFile("một hai ba bốn năm sáu bảy tám chín mười mươi trăm"),
    quoted: runsInFile('["một hai ba bốn năm sáu", "bảy tám chín mười mươi trăm nghìn"]'),
  }).toEqual({ commented: [counting], tooShort: [], quoted: [] });
});

/** Headlines, the names of events, bodies and documents may stand in full, and so may the printed titles of a person. */
function allowedNames(): readonly string[] {
  const folders = ["articles", "registries", "reference"] as const;
  const entries = folders.flatMap((folder) =>
    readSeeds(folder).flatMap(({ content }) => mappingsIn(content)),
  );
  const names = entries.flatMap(({ title, name, aliases }) => [title, name, aliases].flat());
  const titles = entries
    .filter((entry) => "roles" in entry)
    .map((entry) => [...under(entry, "titles"), ...under(entry, "eventTitles")])
    .map((listed) => textsAmong(listed.flatMap(({ printedAs, name }) => [printedAs, name])));
  return [...textsAmong(names), ...titles.flat(), ...titles.map((listed) => listed.join(" "))];
}

/** The runs of a file; a list of quoted names is no sentence. */
function runsInFile(text: string): readonly string[] {
  return text.split('"').flatMap(runsIn);
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
