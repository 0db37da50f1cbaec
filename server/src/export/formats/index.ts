import type { Format } from "../format.ts";
import { csv } from "./csv.ts";
import { ftm } from "./ftm.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { jsonl } from "./jsonl.ts";
import { yaml } from "./yaml.ts";

/** Every format that can be asked for. */
export const formats: readonly Format[] = [csv, jsonl, yaml, graphml, gexf, ftm];
