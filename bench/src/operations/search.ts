import { z } from "zod";

import type { Case, Operation } from "./operation.ts";
import { someIds } from "./parameters.ts";
import { shapes } from "./rows.ts";

const found = z.array(z.object({ id: z.string() }).catchall(z.string()));

/** Names that few share, so that all sides find the same; in which order is each side's own affair. */
export const search: Operation = {
  name: "search",
  texts: "search",
  question: "people by their name, without marks",
  flat: true,
  async cases(graph) {
    const text = `MATCH (person:Person) WHERE person.id IN $ids
      RETURN person.nameFolded AS folded ORDER BY person.id`;
    const ids = someIds("person", "n", 10_000);
    const rows = await graph.read<{ folded: string }>(text, { ids });
    return rows.map(({ folded }) => caseOf(folded));
  },
  read: (rows) => ({ search: { hits: rows.map((row) => ({ entity: named(row) })) } }),
  settle: (answer) =>
    found
      .parse(answer)
      .map(({ id }) => id)
      .toSorted(),
};

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
