import type { Seeking } from "../graph/ask.ts";
import type { Questions } from "../graph/compose.ts";
import { boundedLists } from "../kinds/bounded.ts";
import { lists } from "../kinds/lists.ts";
import { prepareCoAttendance, prepareSharedEvents } from "./co-attendance.ts";
import { datasetVersion } from "./dataset.ts";
import { prepareLineage } from "./lineage.ts";
import { tellStep } from "./paths/tell-step.ts";
import { seekPaths } from "./paths/seek-paths.ts";
import { prepareNode, prepareNodes } from "./node.ts";
import { highlights } from "./search/highlights.ts";
import { prepareSearch } from "./search/prepare-search.ts";

/** What questions need beside their fragments. */
export const exploration: Pick<Questions, "starts" | "prepare" | "show"> & Seeking = {
  starts: lists.starts,
  seek: { "Query.paths": seekPaths },
  prepare: {
    ...lists.prepare,
    ...boundedLists,
    "Body.lineage": prepareLineage,
    "Place.lineage": prepareLineage,
    "Query.node": prepareNode,
    "Query.nodes": prepareNodes,
    "Query.search": prepareSearch,
    "Query.coAttendance": prepareCoAttendance,
    "Query.sharedEvents": prepareSharedEvents,
  },
  show: {
    "PathStep.sentence": (told) => tellStep(told, "vi"),
    "PathStep.sentenceEn": (told) => tellStep(told, "en"),
    "Dataset.version": datasetVersion,
    "SearchHit.highlights": highlights,
  },
};
