import fc from "fast-check";
import { expect, it } from "vitest";

import { readSchema } from "../../../server/src/graphql/schema.ts";
import { askOf } from "./api.ts";
import { randomOperation } from "./random-operation.ts";
import type { Dice } from "./random-value.ts";

const schema = readSchema();

/** Ways to spoil an operation: what is added at its top, or what becomes of its text. */
const additions = {
  "a field that is none": "nonsense",
  "an argument that is none": "persons(nonsense: 1) { totalCount }",
  "a field without its fields": "persons",
  "fields of a plain value": "dataset { version { id } }",
  "a missing argument": "person { id }",
  "null for what must be": "person(id: null) { id }",
  "a text for a number": 'persons(first: "ten") { totalCount }',
  "a number that is too large": "persons(first: 2147483648) { totalCount }",
  "a value that is none of the enum": 'search(text: "an", kinds: [CAT]) { __typename }',
  "a day that is none": 'events(filter: { during: { from: "2021-02-29" } }) { totalCount }',
  "a variable that is not declared": "persons(first: $nonsense) { totalCount }",
  "a fragment that is none": "...Nonsense",
  "a fragment of another type": "... on Person { id }",
  "a directive that is none": "__typename @nonsense",
  "two things under one name": 'x: person(id: "person:a") { id } x: person(id: "person:b") { id }',
  "a sign that is none": "§",
};

type Spoil = (query: string, dice: Dice) => string;

const spoils: readonly (readonly [string, Spoil])[] = [
  ...Object.entries(additions).map(([what, text]): [string, Spoil] => [
    what,
    (query) => query.replace("{\n", () => `{\n${text} `),
  ]),
  ["a cut", (query, dice) => query.slice(0, 7 + dice(query.length - 7))],
  ["a second operation without a name", (query) => `${query} { dataset { version } }`],
];

it.each(spoils)(
  "random operations with %s are refused with the place, unasked",
  async (_what, spoil) => {
    const asked: string[] = [];
    const readRows = async (text: string) => {
      asked.push(text);
      return [[null, false]];
    };
    const ask = askOf({ read: async () => [], readRows });
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const details: Dice = (sides) => g(fc.nat, { max: sides - 1 });
        const { query, variables } = randomOperation(schema, ["person:a", "body:b"], {
          shape: details,
          details,
        });
        const spoilt = spoil(query, details);
        const answer = await ask(spoilt, variables);
        expect({ spoilt, data: answer.data }).toEqual({ spoilt, data: undefined });
        expect(answer.errors?.length).toBeGreaterThan(0);
        for (const error of answer.errors ?? []) {
          expect({ spoilt, error }).toMatchObject({
            error: {
              locations: expect.arrayContaining([
                { line: expect.any(Number), column: expect.any(Number) },
              ]),
              extensions: { code: "BAD_USER_INPUT" },
            },
          });
        }
      }),
      { numRuns: 60 },
    );
    expect(asked).toEqual([]);
  },
);
