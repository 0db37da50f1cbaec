import type { SizeResult } from "../measure/measure-size.ts";
import type { Options } from "../options.ts";
import { barsTable } from "./bars.ts";
import { machine } from "./machine.ts";
import { hitsTable, latencyTable, memoryTable, processorTable, tailTable } from "./tables.ts";

export interface Report {
  readonly options: Options;
  readonly began: Date;
  readonly ended: Date;
  readonly sizes: readonly SizeResult[];
}

/** The whole report as Markdown. */
export function writeReport({ options, began, ended, sizes }: Report): string {
  const minutes = ((ended.getTime() - began.getTime()) / 60_000).toFixed(1);
  const sections = [
    "# How fast the API answers",
    `Written by \`npm run bench\`; how it is measured, and why bars are missed, stands in [README.md](README.md#questions). ${began.toISOString().slice(0, 10)}, ${minutes} minutes, ${options.rounds} rounds of ${options.milliseconds} ms. ${machine()}`,
    "**Read it so.** Ratios come from turns that follow one another within a second or two, so they hold on a busy machine; milliseconds do not travel. *Times the peer* above 1 means that the API is faster. Every answer was compared with the peer's and with the hand-written statement's before the clock ran, and each timed answer with the compared one.",
    "## The bars",
    barsTable(sizes),
    ...sizes.flatMap((size) => [
      `## ${size.persons.toLocaleString("en")} people`,
      `${size.nodes.toLocaleString("en")} nodes, ${size.relationships.toLocaleString("en")} relationships.`,
      latencyTable(size.near),
      "### The tail, in milliseconds",
      tailTable(size.near),
      "### Processor time, in milliseconds a request, 16 at a time",
      processorTable(size.near),
      ...(size.far
        ? [
            `### With the database farther away: ${size.far.added.toFixed(1)} ms more for each round trip`,
            latencyTable(size.far.series),
          ]
        : []),
      "### Memory, in megabytes",
      memoryTable(size.memory),
    ]),
    "## Db hits",
    hitsTable(sizes),
  ];
  return `${sections.join("\n\n")}\n`;
}
