export {
  type Graph,
  type GraphAddress,
  type GraphReader,
  type GraphTransactor,
  type GraphWriter,
  type Transaction,
  connectGraph,
} from "./connect.ts";
export { GraphError } from "./errors.ts";
export { type DeskConnection, type Plan, deskMark, openDesk } from "./open-desk.ts";
export type { Plain } from "./plain-value.ts";
export type { Params, ReadOptions } from "./read.ts";
export { listCypher, readCypher } from "./read-cypher.ts";
export { within } from "./within.ts";
export { listSign, restoreEmptyLists } from "./row-table.ts";
export { type GraphFiles, writeRows } from "./write-rows.ts";
