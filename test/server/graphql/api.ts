import pino from "pino";
import { beforeAll } from "vitest";

import type { Graph, GraphReader } from "../../../server/src/graph/index.ts";
import { createApi } from "../../../server/src/graphql/api.ts";
import { useGraph } from "../../support/graph.ts";

/** What the API answers, as a client reads it. */
export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string };
  }[];
  readonly extensions?: { readonly cost?: number; readonly importing?: true };
}

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** The API over the Neo4j of the run, filled once by `load`. */
export function useApi(load: (graph: Graph) => Promise<void>): {
  readonly graph: Graph;
  readonly ask: Ask;
} {
  const opened = useGraph();
  let ask: Ask = () => Promise.reject(new Error("Ask in a test."));
  beforeAll(async () => {
    await load(opened.current);
    ask = askOf(opened.current);
  });
  return {
    get graph() {
      return opened.current;
    },
    ask: (query, variables) => ask(query, variables),
  };
}

/** Asks the API of a graph without opening a port. */
export function askOf(graph: GraphReader): Ask {
  const api = createApi(graph, pino({ level: "silent" }));
  return async (query, variables) => {
    const response = await api.fetch("http://localhost/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
}
