import { type Operation, alike } from "./operation.ts";
import { someIds } from "./parameters.ts";
import { rowsIn, shapes, shownDay } from "./rows.ts";

export const personPage: Operation = {
  name: "person page",
  texts: "person-page",
  question: "titles, posts, bodies, claims and sources of a person",
  flat: false,
  cases: () => someIds("person", "n", 10_000).map((id) => alike({ id })),
  read: ([row]) => ({ person: row ? personOf(row) : null }),
};

function personOf([name, born, died, tenures]: readonly unknown[]) {
  return { name, born, died, tenures: { nodes: rowsIn(tenures).map(tenureOf) } };
}

function tenureOf(row: readonly unknown[]) {
  const [certainFrom, certainTo, possibleFrom, possibleTo, label, postClass, body, claims] = row;
  return {
    certainFrom,
    certainTo,
    possibleFrom: shownDay(possibleFrom),
    possibleTo: shownDay(possibleTo),
    post: { label, class: postClass },
    body: { name: body },
    evidence: rowsIn(claims).map(shapes.claim),
  };
}
