import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  assertInterfaceType,
  assertObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { readCypher } from "../../server/src/graph/index.ts";
import { loadWorld } from "../server/graphql/world.ts";
import { emptyGraph, useGraph } from "../support/graph.ts";
import { fillGraph } from "./fill.ts";
import { forbidden, fragments, planned, schema, usePlans } from "./plans.ts";

const query = assertObjectType(schema.getQueryType());

/** Arguments for fields that cannot do without; the plan does not depend on them. */
const values: Readonly<Record<string, string>> = {
  id: '"person:tran-thi-binh"',
  ids: '["person:tran-thi-binh", "body:bo-noi-vu"]',
  asOf: '"2020-01-01"',
  text: '"an"',
  person: '"person:tran-thi-binh"',
  from: '"person:tran-thi-binh"',
  to: '"person:le-van-to"',
  people: '["person:tran-thi-binh", "person:le-van-to"]',
};

/** Everything of a row, of a node its id alone: each question is then planned in one statement. */
function selectionOf(type: GraphQLNamedType): string {
  if (isLeafType(type)) return "";
  const isNode =
    isInterfaceType(type) ||
    (isObjectType(type) && type.getFields()["id"] && type.name !== "Relation");
  if (isNode) return "{ id }";
  const fields = Object.values(assertObjectType(type).getFields());
  return `{ ${fields
    .filter(({ name }) => name !== "totalCount")
    .map(selectField)
    .join(" ")} }`;
}

type Field = GraphQLField<unknown, unknown>;

function selectField({ name, args, type }: Field): string {
  const given = args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${values[arg.name]}`);
  const list = given.length > 0 ? `(${given.join(", ")})` : "";
  return `${name}${list} ${selectionOf(getNamedType(type))}`;
}

interface Question {
  readonly name: string;
  readonly text: string;
  /** Operators that the head of the file allows, with the reason there. */
  readonly allowed: readonly string[];
}

function ask(type: GraphQLObjectType, field: Field, text: string, what = ""): Question {
  const fragment = fragments.of(type, field.name);
  const head = fragment ? readCypher(fragment.path) : "";
  const allowed = Array.from(
    head.matchAll(/^\/\/ Allows (\w+): ./gm),
    ([, operator]) => operator ?? "",
  );
  return { name: `${type.name}.${field.name}${what}`, text, allowed };
}

const rootFields = Object.values(query.getFields());
const lists = rootFields.filter(
  ({ args }) => args.some(({ name }) => name === "last") && !args.some(isRequiredArgument),
);
const kinds = schema.getPossibleTypes(assertInterfaceType(schema.getType("Node")));

/** One question for each fragment: those of `Query`, and those of every kind, asked of a node. */
const questions = [
  ...rootFields.map((field) => ask(query, field, `{ ${selectField(field)} }`)),
  ...lists.map((field) => ask(query, field, `{ ${field.name} { totalCount } }`, ".totalCount")),
  ...kinds.flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ name }) => fragments.of(type, name))
      .map((field) =>
        ask(type, field, `{ node(id: "x:y") { ... on ${type.name} { ${selectField(field)} } } }`),
      ),
  ),
];

/** The lists of all, from their start and from their end. */
const inOrder = lists.flatMap(({ name }) => [
  `{ ${name} { nodes { id } } }`,
  `{ ${name}(last: 5) { nodes { id } } }`,
]);

const graph = useGraph();
const { explain } = usePlans();

beforeAll(async () => {
  await loadWorld(graph.current);
  await fillGraph(graph.current);
});
afterAll(() => emptyGraph(graph.current));

describe("every question", () => {
  it.each(questions)(
    "$name starts from an index and names only what is stored",
    async ({ text, allowed }) => {
      const { operators, unknown } = await explain(text);
      expect(
        operators.filter((operator) => forbidden.has(operator) && !allowed.includes(operator)),
      ).toEqual([]);
      expect(unknown).toEqual([]);
    },
  );

  it.each(inOrder)("%s is read in the order of an index", async (text) => {
    const { operators } = await explain(text);
    expect(operators).toContain("NodeIndexSeekByRange");
    expect(operators.filter((operator) => /Sort|Top/.test(operator))).toEqual([]);
  });

  it("has the events of a host and of a person read in the order of an index", async () => {
    for (const field of [
      'body(id: "body:bo-noi-vu") { hosted { nodes { id } } }',
      'person(id: "person:le-van-to") { participations { nodes { id } } }',
    ]) {
      const { operators } = await explain(`{ ${field} }`);
      expect(operators).toContain("DirectedRelationshipIndexSeek");
      expect(operators.filter((operator) => /Sort|Top/.test(operator))).toEqual([]);
    }
  });

  it("reads of a node what is selected, and nothing else", () => {
    const { statement } = planned('{ person(id: "person:a") { name } }');
    expect(statement).toContain("[person.name]");
    expect(statement).not.toContain("person.born");
  });

  it("asks who else holds a seat on a day only when there is a day", () => {
    const textOf = (asked: string) =>
      planned(`{ person(id: "person:a") { ${asked} { nodes { id } } } }`).statement;
    expect(textOf('tenures(asOf: "2020-01-01")')).toContain("rival");
    expect(textOf("tenures")).not.toContain("rival");
    expect(planned('{ person(id: "person:a") { timeline { from } } }').statement).toContain(
      "rival",
    );
  });
});
