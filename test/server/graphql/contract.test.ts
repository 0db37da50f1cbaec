import { readFileSync } from "node:fs";

import { getNamedType, getNullableType, isCompositeType, isListType, isObjectType } from "graphql";
import { expect, it } from "vitest";

import { exploration } from "../../../server/src/exploration/index.ts";
import { printContract } from "../../../server/src/graphql/print-schema.ts";
import { readSchema } from "../../../server/src/graphql/schema.ts";

const types = Object.values(readSchema().getTypeMap()).filter(
  (type) => isObjectType(type) && !type.name.startsWith("__"),
);
const fields = types.filter(isObjectType).flatMap((type) =>
  Object.values(type.getFields()).map(({ name, type: of, args }) => ({
    coordinate: `${type.name}.${name}`,
    name,
    isList: isListType(getNullableType(of)) && isCompositeType(getNamedType(of)),
    takes: args.map((arg) => arg.name),
  })),
);

it("server/schema.graphql is what the code says (npm run schema -w server writes it)", () => {
  const written = readFileSync(new URL("../../../server/schema.graphql", import.meta.url), "utf8");
  expect(written).toBe(printContract());
});

it("every list in one piece takes its length, and is refused where that is out of range", () => {
  const checked = new Set([...Object.keys(exploration.prepare), ...Object.keys(exploration.seek)]);
  const unchecked = fields.filter(
    ({ coordinate, takes }) =>
      takes.includes("first") && !takes.includes("after") && !checked.has(coordinate),
  );
  expect(unchecked).toEqual([]);
});

const kinds = ["Person", "Body", "Post", "Document", "Event", "Place"];
/** Lists of which the model, or what is asked, lets there be no more than a few. */
const short = [
  ...kinds.flatMap((kind) => [`${kind}.externalIds`, `${kind}.neighbourCounts`]),
  "Body.partOf",
  "Body.predecessors",
  "Body.successors",
  "Body.lineage",
  "Body.seatedIn",
  "Place.predecessors",
  "Place.successors",
  "Place.lineage",
  "Roster.successors",
  "Roster.acting",
  "Roster.vacant",
  "Post.actingHolders",
  "Person.timeline",
  "TimelinePeriod.tenures",
  "Document.issuers",
  "Document.signers",
  "Event.heldIn",
  "Event.partOf",
  "Participation.titles",
  "Participation.onBehalfOf",
  "Tenure.clashing",
  "Tenure.warnings",
  "SuccessionWarning.tenures",
  "ContradictionEdge.claims",
  "SharedEventEdge.participations",
  "Dataset.counts",
  "Dataset.completeness",
  "SearchResults.facets",
  "Path.steps",
];
/** Lists that are bounded around them: by `first`, by the ids, or by a limit that the schema tells. */
const bounded = ["SearchResults.hits", "PathSearch.paths", "Subgraph.relations"];
const boundedNames = new Set(["nodes", "edges", "evidence"]);

it("a list that takes no length is short by nature, or bounded elsewhere", () => {
  const free = fields.filter(
    ({ isList, takes, name }) => isList && !takes.includes("first") && !boundedNames.has(name),
  );
  expect(free.map(({ coordinate }) => coordinate).toSorted()).toEqual(
    [...short, ...bounded].toSorted(),
  );
});
