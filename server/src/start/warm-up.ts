import { type OperationDefinitionNode, type TypeNode, Kind, parse } from "graphql";
import { pino } from "pino";

import type { GraphReader } from "../graph/index.ts";
import { createApi } from "../graphql/api.ts";
import type { StoredOperations } from "../graphql/stored-operations.ts";

/** Any value of a type will do: a statement is planned by its text and the types of its parameters. */
const samples: Readonly<Record<string, unknown>> = {
  ID: "person:nobody",
  String: "an",
  Int: 1,
  Boolean: true,
  Date: "2020-01-01",
};

/** Milliseconds: a busy machine may plan a statement for longer than a reader would wait, but then has it. */
const timeout = 60_000;

/**
 * Asks each operation of the web app once, with its optional variables and without. Neo4j takes up to
 * a second or more to plan a statement that it sees for the first time; readers need not wait for it.
 */
export async function warmUp(
  graph: GraphReader,
  operations: StoredOperations,
  stop: AbortSignal,
): Promise<void> {
  const readRows: GraphReader["readRows"] = async (text, params, options) =>
    graph.readRows(text, params, { ...options, timeout });
  // What goes wrong here goes wrong again, and is told, when a reader asks.
  const api = createApi({ ...graph, readRows }, pino({ level: "silent" }), operations);
  for (const [documentId, text] of operations) {
    for (const operation of parse(text).definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      for (const variables of variablesOf(operation)) {
        if (stop.aborted) return;
        await api.fetch("http://localhost/graphql", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ documentId, variables }),
        });
      }
    }
  }
}

/** The required variables alone, and all of them where there are others. */
function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode): object[] {
  const given = variableDefinitions.map(({ variable, type }) => ({
    name: variable.name.value,
    value: sampleOf(type),
    required: type.kind === Kind.NON_NULL_TYPE,
  }));
  const filled = (chosen: typeof given) =>
    Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
  const required = given.filter((variable) => variable.required);
  return required.length === given.length ? [filled(given)] : [filled(required), filled(given)];
}

function sampleOf(type: TypeNode): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return sampleOf(type.type);
  if (type.kind === Kind.LIST_TYPE) return [sampleOf(type.type)];
  return samples[type.name.value] ?? null;
}
