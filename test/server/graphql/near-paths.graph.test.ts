import fc from "fast-check";
import { expect, it } from "vitest";

import { useApi } from "./api.ts";
import { loadRandomWorlds, randomWorlds, simplePaths } from "./random-world.ts";

const worlds = fc.sample(randomWorlds, 30);
const api = useApi((graph) => loadRandomWorlds(graph, worlds));

const question = `
  query ($from: ID!, $to: ID!, $maxSteps: Int!, $first: Int!) {
    paths(from: $from, to: $to, maxSteps: $maxSteps, first: $first) {
      paths { steps { to { id } } }
    }
  }
`;

interface Answered {
  readonly paths: {
    readonly paths: readonly {
      readonly steps: readonly { readonly to: { readonly id: string } }[];
    }[];
  };
}

it.each([1, 2, 3, 4])(
  "paths of at most %i steps are all found, each once, the shortest first",
  async (maxSteps) => {
    for (const [index, world] of worlds.entries()) {
      const [from, to] = ["p0", "p1"].map((slug) => `person:w${index}-${slug}`);
      const { data } = await api.ask(question, { from, to, maxSteps, first: 10 });
      const found = (data as unknown as Answered).paths.paths.map(({ steps }) =>
        steps.map(({ to: next }) => next.id.replace(/:w\d+-/, ":")),
      );
      const all = simplePaths(world, "person:p0", "person:p1", { maxSteps, asOf: null });
      const lengths = found.map((path) => path.length);
      expect({ world, lengths }).toEqual({
        world,
        lengths: all.slice(0, 10).map((path) => path.length - 1),
      });
      const known = all.map((path) => path.slice(1).join(" "));
      const told = found.map((path) => path.join(" "));
      expect(known).toEqual(expect.arrayContaining(told));
      expect(new Set(told).size).toBe(told.length);
    }
  },
  120_000,
);
