import type { GraphReader } from "@niengiam/server/dist/graph/index.js";
import { z } from "zod";

import type { Case, Operation, Values } from "./operation.ts";
import { shapes } from "./rows.ts";

const found = z.array(z.object({ id: z.string() }).catchall(z.string()));

/**
 * Names that one person alone has, so that all sides find the same, and as many in a graph of any size. They have four
 * syllables, and the last three are no other name, which the API would find as well: Đinh is a family name, and Đình folds
 * like it.
 */
export const search: Operation = {
  name: "search",
  texts: "search",
  question: "people by their name, without marks",
  flat: true,
  async cases(graph) {
    const text = `MATCH (person:Person) WHERE person.id IN $ids AND person.nameFolded =~ '(?!.* dinh ).* .* .* .*'
      RETURN person.nameFolded AS folded ORDER BY person.id LIMIT 24`;
    const ids = Array.from({ length: 64 }, (_, index) => `person:g-n${index * 150}`);
    const rows = await graph.read<{ folded: string }>(text, { ids });
    const cases = rows.map(({ folded }) => caseOf(folded));
    const own = await Promise.all(cases.map(({ statement }) => findsOne(graph, statement)));
    return cases.filter((_, index) => own[index]);
  },
  read: (rows) => ({ search: { hits: rows.map((row) => ({ entity: named(row) })) } }),
  settle: (answer) =>
    found
      .parse(answer)
      .map(({ id }) => id)
      .toSorted(),
};

async function findsOne(graph: GraphReader, values: Values): Promise<boolean> {
  const text = `CALL db.index.fulltext.queryNodes('person_name', $phrase, {limit: 2}) YIELD node
    RETURN count(node) = 1`;
  const [[one] = []] = await graph.readRows(text, values);
  return one === true;
}

/** Every syllable must occur, the last at least as a beginning, as the API asks for it. */
function caseOf(folded: string): Case {
  const syllables = folded.split(" ");
  const last = syllables.at(-1) ?? "";
  const phrase = [...syllables.slice(0, -1).map((part) => `+${part}`), `+(${last} ${last}*)`].join(
    " ",
  );
  return { api: { text: folded }, peer: { phrase }, statement: { phrase } };
}

function named(row: readonly unknown[]) {
  const { id, name } = shapes.named(row);
  return { id, label: name };
}
