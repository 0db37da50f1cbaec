import { Command, CommanderError, Option } from "commander";

import { RefusedImport } from "../seeding/index.ts";
import { checkGraph } from "./check-graph.ts";
import { exitCodeOf, exitCodes, sentenceOf } from "./exit-code.ts";
import { extractArticles } from "./extract-articles.ts";
import { importFiles } from "./import-files.ts";

const program = new Command("niengiam")
  .description("An open knowledge graph of Vietnamese officials.")
  .exitOverride();

program
  .command("import")
  .description("import bundle files (.yaml, .jsonl) and folders of them")
  .argument("<path...>", "files and folders")
  .option("--dry-run", "check everything and write nothing", false)
  .action(async (paths: string[], { dryRun }: { dryRun: boolean }) => {
    process.exitCode = await importFiles(paths, dryRun);
  });

program
  .command("check")
  .description("hold the graph against the rules that its data must keep")
  .action(async () => {
    process.exitCode = await checkGraph();
  });

program
  .command("extract")
  .description(
    "find persons, titles, events and documents in articles; several files give a line of JSON each",
  )
  .argument("<file...>", "plain text or HTML, folders of such files, or - for the standard input")
  .option("--published <date>", "the day of publication, as 2022-02-14")
  .option("--json", "print JSON", false)
  .addOption(
    new Option(
      "--explain",
      "print for people, each fact with its rule and offsets (the default)",
    ).conflicts("json"),
  )
  .action(async (files: string[], options: { published?: string; json: boolean }) => {
    process.exitCode = await extractArticles(files, options);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  } else {
    process.exitCode = exitCodeOf(error);
    if (error instanceof RefusedImport) console.error(error.message);
    else console.error(`niengiam: ${sentenceOf(error)}`);
  }
}
