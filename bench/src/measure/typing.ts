import type { GraphAddress } from "@niengiam/server/dist/graph/index.js";
import { request } from "undici";

import { startApi } from "../servers/start.ts";

/** What is searched for as somebody types: words that a good part of all people share, so that the order of many is told. */
const text = "nguyen thi";
const times = 60;
/** Until then plans are made, and Node and Java compile what is hot. */
const warmUp = 20;

const query = `query Typing($text: String!) {
  search(text: $text, first: 12) {
    hits { matchedText entity { __typename id label } }
  }
}`;

/** Milliseconds of each answer to a search in all kinds, one after another. */
export async function timeTyping(database: GraphAddress): Promise<number[]> {
  const server = await startApi(database);
  try {
    const took: number[] = [];
    for (let turn = 0; turn < warmUp + times; turn += 1) {
      const began = performance.now();
      const { body } = await request(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables: { text } }),
      });
      const answer = await body.text();
      if (!answer.includes('"hits":[{')) throw new Error(`A search for "${text}": ${answer}`);
      if (turn >= warmUp) took.push(performance.now() - began);
    }
    return took;
  } finally {
    await server.stop();
  }
}
