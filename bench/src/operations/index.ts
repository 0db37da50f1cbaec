import { attendance } from "./attendance.ts";
import { coAttendance } from "./co-attendance.ts";
import { document } from "./document.ts";
import { hub } from "./hub.ts";
import { node } from "./node.ts";
import type { Operation } from "./operation.ts";
import { parts } from "./parts.ts";
import { paths } from "./paths.ts";
import { fiftiethPage, filtered, firstPage } from "./people.ts";
import { personPage } from "./person-page.ts";
import { roster } from "./roster.ts";
import { search } from "./search.ts";
import { timeline } from "./timeline.ts";

/** The workload, in the order of the report. */
export const operations: readonly Operation[] = [
  personPage,
  firstPage,
  fiftiethPage,
  filtered,
  roster,
  attendance,
  document,
  hub,
  search,
  coAttendance,
  paths,
  node,
  parts,
  timeline,
];
