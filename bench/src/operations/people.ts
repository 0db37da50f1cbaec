import type { GraphReader } from "@niengiam/server/dist/graph/index.js";

import { type Case, type Operation } from "./operation.ts";

const perPage = 20;
const common: Pick<Operation, "texts" | "flat" | "read"> = {
  texts: "people",
  flat: true,
  read: (rows) => ({ persons: { nodes: rows.map(([id, name, born]) => ({ id, name, born })) } }),
};

export const firstPage: Operation = {
  ...common,
  name: "people page 1",
  question: "the first twenty people by name",
  cases: () => [pageAfter("")],
};

export const fiftiethPage: Operation = {
  ...common,
  name: "people page 50",
  question: "the fiftieth twenty by name, and the pages after it",
  async cases(graph) {
    const keys = await keysOfPages(graph, 49, 16);
    return keys.map(pageAfter);
  },
};

/** A page begins after a key. The API takes it as an opaque cursor; the peer has none that is read from an index. */
function pageAfter(key: string): Case {
  const cursor = key === "" ? null : Buffer.from(key).toString("base64url");
  return { api: { after: cursor }, peer: { after: key }, statement: { after: key } };
}

async function keysOfPages(graph: GraphReader, first: number, pages: number): Promise<string[]> {
  const text = `MATCH (person:Person) WHERE person.sortKey > ''
    RETURN person.sortKey AS key ORDER BY person.sortKey LIMIT $limit`;
  const limit = BigInt((first + pages) * perPage);
  const rows = await graph.read<{ key: string }>(text, { limit });
  return rows
    .map(({ key }) => key)
    .filter((_, at) => at >= first * perPage && at % perPage === perPage - 1);
}
