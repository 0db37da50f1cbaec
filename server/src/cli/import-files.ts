import { applySchema, importPaths } from "../seeding/index.ts";
import { exitCodes } from "./exit-code.ts";
import { showProgress } from "./progress-bar.ts";
import { findingLines, reportLines } from "./report-lines.ts";
import { withGraph } from "./with-graph.ts";

/** `niengiam import`: prints what was done; the exit code is 0, or 1 when the graph breaks a rule. */
export async function importFiles(paths: readonly string[], dryRun: boolean): Promise<number> {
  const report = await withGraph(async (graph) => {
    const bar = showProgress();
    try {
      if (!dryRun) await applySchema(graph);
      return await importPaths(graph, paths, {
        dryRun,
        onProgress: bar.update,
        log: (sentence) => console.error(sentence),
      });
    } finally {
      bar.stop();
    }
  });
  console.log([...reportLines(report), ...findingLines(report.findings)].join("\n"));
  const broken = report.findings.some(({ severity }) => severity === "broken");
  return broken ? exitCodes.refused : exitCodes.done;
}
