import { runChecks } from "../seeding/index.ts";
import { exitCodes } from "./exit-code.ts";
import { findingLines } from "./report-lines.ts";
import { withGraph } from "./with-graph.ts";

/** `niengiam check`: prints what the checks find; the exit code is 1 when a rule is broken. */
export async function checkGraph(): Promise<number> {
  const findings = await withGraph(runChecks);
  const lines = findingLines(findings);
  console.log(lines.length === 0 ? "All rules hold." : lines.join("\n"));
  const broken = findings.some(({ severity }) => severity === "broken");
  return broken ? exitCodes.refused : exitCodes.done;
}
