import fc from "fast-check";
import { type ExecutionResult, execute, parse, validate } from "graphql";
import pino from "pino";
import { beforeAll, expect, it } from "vitest";

import { createApi } from "../../../server/src/graphql/api.ts";
import { limits } from "../../../server/src/graphql/limits.ts";
import { readSchema } from "../../../server/src/graphql/schema.ts";
import { useGraph } from "../../support/graph.ts";
import type { Answer } from "./api.ts";
import { type RandomOperation, randomOperation } from "./random-operation.ts";
import type { Dice } from "./random-value.ts";
import { loadWorld } from "./world.ts";

/** The database takes long to plan a statement it does not know, so each shape is asked in several ways. */
const runs = { shapes: 50, ways: 20 };

const schema = readSchema();
const graph = useGraph();
const ids: string[] = [];

beforeAll(async () => {
  await loadWorld(graph.current);
  const rows = await graph.current.readRows("MATCH (n) WHERE n.id IS NOT NULL RETURN n.id");
  ids.push(...rows.map(([id]) => String(id)));
});

it("1,000 random operations are answered, or refused in words meant for the reader", async () => {
  const logged: string[] = [];
  const api = createApi(
    graph.current,
    pino({ level: "warn" }, { write: (line) => logged.push(line) }),
  );
  const outcomes = { answered: 0, refused: 0 };

  async function ask(question: RandomOperation): Promise<void> {
    expect(validate(schema, parse(question.query))).toEqual([]);
    const response = await api.fetch("http://localhost/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(question),
    });
    const text = await response.text();
    const wrong = [...wrongWith(text), ...differs(text, question)];
    if (wrong.length > 0) {
      const { query, variables } = question;
      throw new Error([...wrong, query, JSON.stringify(variables), ...logged].join("\n"));
    }
    outcomes[text.startsWith('{"data"') ? "answered" : "refused"] += 1;
  }

  await fc.assert(
    fc.asyncProperty(fc.gen(), async (g) => {
      const details: Dice = (sides) => g(fc.nat, { max: sides - 1 });
      const replay = recorded(details);
      for (let way = 0; way < runs.ways; way += 1) {
        await ask(randomOperation(schema, ids, { shape: replay(), details }));
      }
    }),
    { numRuns: runs.shapes, endOnFailure: true },
  );
  expect(outcomes.answered + outcomes.refused).toBe(runs.shapes * runs.ways);
  // On the whole three of five are answered; of fifty shapes by chance fewer.
  expect(outcomes.answered).toBeGreaterThan((runs.shapes * runs.ways) / 4);
}, 900_000);

/** A die that falls as before, throw by throw, each time it is taken anew. */
function recorded(dice: Dice): () => Dice {
  const thrown: number[] = [];
  return () => {
    let turn = 0;
    return (sides) => {
      const value = (thrown[turn] ??= dice(sides));
      turn += 1;
      return value;
    };
  };
}

/**
 * The oracle of the way past graphql-js: what it makes of an answer is that answer, letter by letter. It looks for each
 * value under its key, and the operations ask everywhere of which type an object is.
 */
function differs(text: string, { query, variables }: RandomOperation): string[] {
  const { data, errors } = JSON.parse(text) as ExecutionResult;
  if (errors) return [];
  const walked = execute({
    schema,
    document: parse(query),
    variableValues: variables,
    rootValue: data,
    fieldResolver: (source, _args, _context, { path }) => source[path.key],
    typeResolver: ({ __typename }) => __typename,
  }) as ExecutionResult;
  if (JSON.stringify(walked.data) === JSON.stringify(data) && !walked.errors) return [];
  return ["graphql-js answers otherwise:", JSON.stringify(walked.errors ?? walked.data)];
}

/** Words of the inside: the database, its language, the driver, the program. */
const inside =
  /neo4j|cypher|bolt|driver|transaction|node_modules|TypeError|undefined|\[object|\$\w+_\d/i;

function wrongWith(text: string): string[] {
  const { errors = [], extensions } = JSON.parse(text) as Answer;
  const wrong = errors.flatMap((error) => {
    const { message, locations = [] } = error as typeof error & { locations?: unknown[] };
    const isExpected = ["BAD_USER_INPUT", "COST_LIMIT_EXCEEDED"].includes(error.extensions.code);
    const isFine = isExpected && !inside.test(message) && locations.length > 0;
    return isFine ? [] : [JSON.stringify(error)];
  });
  if (text.length > limits.answer) wrong.push(`The answer has ${text.length} characters.`);
  if ((extensions?.cost ?? 0) > limits.cost) wrong.push(`The answer costs ${extensions?.cost}.`);
  return wrong;
}
