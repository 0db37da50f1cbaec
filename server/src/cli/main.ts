import { Command, CommanderError } from "commander";

import { RefusedImport } from "../seeding/index.ts";
import { checkGraph } from "./check-graph.ts";
import { exitCodeOf, exitCodes, sentenceOf } from "./exit-code.ts";
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
