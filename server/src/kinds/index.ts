/**
 * The kinds of the graph. A kind is its schema here, `<kind>/<kind>.graphql`, and its questions in `cypher/<kind>/`;
 * its name begins the ids of its nodes.
 */
export const kinds = [
  "person",
  "body",
  "post",
  "document",
  "event",
  "place",
  "tenure",
  "participation",
  "claim",
  "source",
] as const;

/** The folders of questions: kinds, interfaces, and rows that ask further. */
export const questionFolders = [
  "query",
  "entity",
  "fact",
  ...kinds,
  "tenure-edge",
  "reason",
  "roster",
  "succession-warning",
  "timeline-period",
  "search-results",
  "search-hit",
  "subgraph",
  "relation",
  "neighbour-edge",
  "co-attendance",
  "shared-event-edge",
  "path-search",
  "path-searched",
  "path",
  "path-step",
  "dataset",
  "contradiction-edge",
] as const;
