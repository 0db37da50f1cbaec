import { Command, CommanderError, Option } from "commander";

import { RefusedImport } from "../seeding/index.ts";
import { checkGraph } from "./check-graph.ts";
import { exitCodeOf, exitCodes, sentenceOf } from "./exit-code.ts";
import { type ExportArguments, exportGraph } from "./export-graph.ts";
import { extractArticles } from "./extract-articles.ts";
import { importFiles } from "./import-files.ts";
import { addAReviewer, listAllReviewers, revokeAReviewer } from "./reviewers.ts";

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
  .command("export")
  .description(
    "write the graph, or what stands among some entities, as csv, jsonl, yaml, graphml, gexf or ftm",
  )
  .option("--format <format>", "the format", "jsonl")
  .option(
    "--out <path>",
    "a file, or a folder with / at its end; the standard output when not given",
  )
  .option("--ids <id...>", "the entities, as person:to-lam")
  .option("--table <name>", "one table of csv")
  .option("--bom", "begin csv with a byte order mark, as Excel needs", false)
  .option("--with-history", "give withdrawn claims too, as csv", false)
  .action(async (options: ExportArguments) => {
    process.exitCode = await exportGraph(options);
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

const reviewer = program.command("reviewer").description("say who may review articles");

reviewer
  .command("add")
  .description("let a reviewer in; prints a token once, and the one before opens nothing any more")
  .argument("<name>", "as decisions and claims will carry it")
  .action(addAReviewer);

reviewer
  .command("revoke")
  .description("let a reviewer in no more; what they decided stays")
  .argument("<name>", "the name")
  .action(revokeAReviewer);

reviewer.command("list").description("list the reviewers").action(listAllReviewers);

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
