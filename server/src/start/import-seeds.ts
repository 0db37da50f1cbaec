import type { Graph } from "../graph/index.ts";
import { type ImportReport, type Progress, importPaths } from "../seeding/index.ts";

/** Imports what changed in the seeds, and says in a line or two what became of it. */
export async function importSeeds(
  graph: Graph,
  seeds: string,
  say: (sentence: string) => void,
  onProgress: (sentence: string) => void,
): Promise<void> {
  const report = await importPaths(graph, [seeds], {
    checkOnlyChanges: true,
    log: say,
    onProgress: (progress) => onProgress(progressSentence(progress)),
  });
  for (const sentence of reportSentences(report)) say(sentence);
}

const verbs = {
  validate: "checked",
  declare: "declared",
  load: "loaded",
  derive: "derived",
} satisfies Record<Progress["phase"], string>;

function progressSentence({ phase, done, total }: Progress): string {
  const amount = total === undefined ? `${done}` : `${done} of ${total}`;
  return `The seeds are imported: ${amount} ${verbs[phase]}.`;
}

function reportSentences({ bundles, findings, seconds }: ImportReport): string[] {
  const took = (seconds.validate + seconds.load + seconds.derive).toFixed(1);
  const sentences = [
    `Seeds … ${bundles.new} new, ${bundles.changed} changed, ${bundles.unchanged} unchanged bundles (${took} s)`,
  ];
  if (findings.length > 0) {
    sentences.push(`Checks … ${findings.length} findings; npx niengiam check lists them`);
  }
  return sentences;
}
