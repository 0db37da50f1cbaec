import { z } from "zod";

import type { Case, Operation } from "./operation.ts";
import { shapes } from "./rows.ts";

const found = z.array(z.object({ id: z.string() }).catchall(z.string()));

/**
 * Names that few share, so that all sides find the same; in which order is each side's own affair. They have four syllables,
 * and the last three are no other name, which the API would find as well: Đinh is a family name, and Đình folds like it.
 */
export const search: Operation = {
  name: "search",
  texts: "search",
  question: "people by their name, without marks",
  flat: true,
  async cases(graph) {
    const text = `MATCH (person:Person) WHERE person.id IN $ids AND person.nameFolded =~ '(?!.* dinh ).* .* .* .*'
      RETURN person.nameFolded AS folded ORDER BY person.id LIMIT 16`;
    const ids = Array.from({ length: 64 }, (_, index) => `person:g-n${index * 150}`);
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
