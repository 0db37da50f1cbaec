import { join } from "node:path";
import { writeFile } from "node:fs/promises";

import { projectRoot } from "@niengiam/server/dist/config.js";

import { measureSize } from "./measure/measure-size.ts";
import { readOptions } from "./options.ts";
import { writeReport } from "./report/write-report.ts";

const say = (sentence: string) => console.error(sentence);
const options = readOptions(process.argv.slice(2));
const began = new Date();
const sizes = [];
for (const persons of options.sizes) sizes.push(await measureSize(persons, options, say));
const report = writeReport({ options, began, ended: new Date(), sizes });
console.log(report);
if (options.report !== "") {
  const path = join(projectRoot, "bench", options.report);
  await writeFile(path, report);
  say(`Written to ${path}.`);
}
