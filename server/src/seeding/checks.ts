import { type GraphReader, listCypher, readCypher } from "../graph/index.ts";
import type { Finding } from "./report.ts";

/**
 * Runs the rules of `cypher/checks`. The first line of each file says what must hold, the second
 * whether a row breaks the graph (`broken`) or tells of sources that disagree (`contradiction`).
 */
export async function runChecks(graph: GraphReader): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const path of listCypher("checks")) {
    const text = readCypher(path);
    const [rule = "", severity = ""] = text.split("\n").map((line) => line.replace(/^\/\/ */, ""));
    const rows = await graph.read<Pick<Finding, "about" | "detail" | "claims">>(
      text,
      {},
      { timeout: 120_000 },
    );
    const check = path.replace(/^checks\/|\.cypher$/g, "");
    findings.push(
      ...rows.map((row) => ({
        check,
        rule,
        severity: severity === "contradiction" ? ("contradiction" as const) : ("broken" as const),
        ...row,
      })),
    );
  }
  return findings;
}
