import type { Questions } from "../graph/compose.ts";
import { datasetVersion } from "./dataset.ts";
import { prepareLineage } from "./lineage.ts";
import { prepareNode, prepareNodes } from "./node.ts";
import { highlights } from "./search/highlights.ts";
import { prepareSearch } from "./search/prepare-search.ts";

/** What the questions of exploration need beside their fragments. */
export const exploration: Pick<Questions, "prepare" | "show"> = {
  prepare: {
    "Body.lineage": prepareLineage,
    "Place.lineage": prepareLineage,
    "Query.node": prepareNode,
    "Query.nodes": prepareNodes,
    "Query.search": prepareSearch,
  },
  show: { "Dataset.version": datasetVersion, "SearchHit.highlights": highlights },
};
