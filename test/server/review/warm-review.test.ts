import { expect, it } from "vitest";

import { type GraphReader, listCypher, readCypher } from "../../../server/src/graph/index.ts";
import { warmReview } from "../../../server/src/review/index.ts";

const files = new Map(listCypher("review").map((path) => [readCypher(path), path]));

/** A graph that answers nothing, and notes which files it is asked. */
function noting(read: () => Promise<never[]>) {
  const asked = new Set<string | undefined>();
  const graph: GraphReader = {
    read: async (text) => {
      asked.add(files.get(text));
      return read();
    },
    readRows: async () => [],
  };
  return { asked, graph };
}

it("asks for the draft, its source, and all kinds of things that an article may speak of", async () => {
  const { asked, graph } = noting(async () => []);
  await warmReview(graph);
  expect(asked).toEqual(
    new Set([
      "review/bodies-named.cypher",
      "review/documents-numbered.cypher",
      "review/events-around.cypher",
      "review/persons-named.cypher",
      "review/places-named.cypher",
      "review/posts-called.cypher",
      "review/posts-of-bodies.cypher",
      "review/ranks.cypher",
      "review/read-draft.cypher",
      "review/sources-at.cypher",
    ]),
  );
});

it("does not mind a database that is going away", async () => {
  const { asked, graph } = noting(async () => {
    throw new Error("gone");
  });
  await warmReview(graph);
  expect(asked).toContain("review/read-draft.cypher");
});
