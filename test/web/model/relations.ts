import type { Relation } from "../../../web/src/model/graph.ts";

/** A relation that says nothing but what a test gives it. */
export function relation(fields: Partial<Relation>): Relation {
  return {
    id: "relation:1",
    type: "HELD",
    from: "person:a",
    to: "body:b",
    label: "",
    certainFrom: null,
    certainTo: null,
    possibleFrom: null,
    possibleTo: null,
    through: null,
    disputed: false,
    claims: 1,
    ...fields,
  };
}
