import { parentPort, workerData } from "node:worker_threads";

import { writeRows } from "../graph/index.ts";
import type { RowWriterData } from "./open-replica.ts";
import { publicLabels, publicRelationships } from "./public-graph.ts";

/** The thread that writes the public graph into files, and tells which. */
const { main, folder }: RowWriterData = workerData;
const part = { labels: [...publicLabels], types: [...publicRelationships] };
parentPort?.postMessage(await writeRows(main, part, folder), []);
