import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { extract } from "@niengiam/server/dist/intake/index.js";

import { spending } from "./spent.js";

/** Articles as JSON files with an `id` and a `text`. */
interface Sample {
  readonly id: string;
  readonly text: string;
}

const warmUps = 100;
const rounds = 500;

function samplesIn(folder: string): Sample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Sample);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    "usage: npm run extract -w bench -- FOLDER of .json articles, each with an id and a text",
  );
  process.exit(2);
}
const samples = samplesIn(folder);
const units = samples.reduce((sum, { text }) => sum + text.length, 0) / samples.length;
const readAll = (times: number) => {
  for (let round = 0; round < times; round++) {
    for (const { id, text } of samples) extract(text, { article: id });
  }
};
readAll(warmUps);
const { seconds, client } = await spending(undefined)(() => Promise.resolve(readAll(rounds)));
const count = samples.length * rounds;
console.log(
  `${samples.length} articles of ${Math.round(units)} UTF-16 units on average, ${rounds} rounds`,
);
console.log(
  `${Math.round(count / client)} articles a second of processor time, ${Math.round(count / seconds)} by the clock`,
);
