import type { GraphReader } from "@niengiam/server/dist/graph/index.js";
import { listMark, writeCursor } from "@niengiam/server/dist/graph/pages.js";
import { z } from "zod";

import { type Case, type Operation, alike } from "./operation.ts";
import { someIds } from "./parameters.ts";

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

/** The peer reads every person of a filter before it orders them; from the body it finds few, whom its caller orders. */
export const filtered: Operation = {
  ...common,
  name: "people filtered",
  texts: "people-filtered",
  question: "the first twenty people by name who were deputies in a body",
  cases: () => someIds("body", "b", 100).map((body) => alike({ body })),
  settle: (answer) =>
    z.array(person).parse(answer).toSorted(byKey).filter(isFirst).slice(0, perPage).map(withoutKey),
};

const person = z.object({
  id: z.string(),
  name: z.string(),
  born: z.string(),
  sortKey: z.string().default(""),
});
type Person = z.infer<typeof person>;

function byKey(a: Person, b: Person): number {
  return a.sortKey < b.sortKey ? -1 : Number(a.sortKey > b.sortKey);
}

function isFirst({ id }: Person, index: number, all: readonly Person[]): boolean {
  return all[index - 1]?.id !== id;
}

function withoutKey({ id, name, born }: Person) {
  return { id, name, born };
}

/** A page begins after a key. The API takes it as an opaque cursor; the peer has none that is read from an index. */
function pageAfter(key: string): Case {
  const mark = listMark("Query.persons", { orderBy: "NAME_ASC" });
  const cursor = key === "" ? null : writeCursor(mark, key);
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
