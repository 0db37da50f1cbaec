import type { Finding, ImportReport } from "../seeding/index.ts";

/** What an import did, for a reader. */
export function reportLines(report: ImportReport): string[] {
  const { bundles, seconds, nodes, dryRun } = report;
  const counted = `${bundles.new} new, ${bundles.changed} changed, ${bundles.unchanged} unchanged`;
  if (dryRun) return [`Nothing is wrong. Bundles: ${counted}. Nothing was written.`];
  const width = Math.max(...nodes.map(({ label }) => label.length));
  return [
    `Bundles: ${counted}.`,
    ...nodes.map(
      ({ label, count, added }) =>
        `  ${label.padEnd(width)} ${String(count).padStart(9)}${added === 0 ? "" : ` (${added > 0 ? "+" : ""}${added})`}`,
    ),
    `Checked in ${inSeconds(seconds.validate)}, loaded in ${inSeconds(seconds.load)}, tenures derived in ${inSeconds(seconds.derive)}.`,
  ];
}

/** What the checks found: broken rules first, then what sources disagree about, with the claims. */
export function findingLines(findings: readonly Finding[]): string[] {
  const lines: string[] = [];
  for (const severity of ["broken", "contradiction"] as const) {
    const found = findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) continue;
    lines.push(severity === "broken" ? "Broken rules:" : "Contradictions between sources:");
    for (const { check, about, detail, claims } of found) {
      lines.push(`  ${check}: ${about}: ${detail}`, ...claims.map((claim) => `    ${claim}`));
    }
  }
  return lines;
}

function inSeconds(seconds: number): string {
  return `${seconds.toFixed(1)} s`;
}
