import { type GraphReader, listCypher, readCypher } from "../graph/index.ts";
import type { Finding } from "./report.ts";

/** Each check is planned and run on one core of the server. */
const atATime = 2;

/**
 * Runs the rules of `cypher/checks`. The first line of each file says what must hold, the second
 * whether a row breaks the graph (`broken`) or tells of sources that disagree (`contradiction`).
 */
export function runChecks(graph: GraphReader): Promise<Finding[]> {
  return runAll(graph, listCypher("checks"));
}

/** Runs the rules that tell of sources which disagree: what a reviewer can do something about. */
export function findContradictions(graph: GraphReader): Promise<Finding[]> {
  const paths = listCypher("checks");
  return runAll(
    graph,
    paths.filter((path) => readCheck(path).severity === "contradiction"),
  );
}

async function runAll(graph: GraphReader, paths: readonly string[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (let from = 0; from < paths.length; from += atATime) {
    const some = paths.slice(from, from + atATime);
    findings.push(...(await Promise.all(some.map((path) => runCheck(graph, path)))).flat());
  }
  return findings;
}

async function runCheck(graph: GraphReader, path: string): Promise<Finding[]> {
  const { text, rule, severity } = readCheck(path);
  const rows = await graph.read<Pick<Finding, "about" | "detail" | "claims">>(
    text,
    {},
    { timeout: 120_000 },
  );
  const check = path.replace(/^checks\/|\.cypher$/g, "");
  return rows.map((row) => ({ check, rule, severity, ...row }));
}

function readCheck(path: string) {
  const text = readCypher(path);
  const [rule = "", second = ""] = text.split("\n").map((line) => line.replace(/^\/\/ */, ""));
  const severity: Finding["severity"] = second === "contradiction" ? "contradiction" : "broken";
  return { text, rule, severity };
}
