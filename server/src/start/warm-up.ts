import { type OperationDefinitionNode, type TypeNode, Kind, parse } from "graphql";

import type { StoredOperations } from "../graphql/stored-operations.ts";

/** Any value of a type will do: a statement is planned by its text and the types of its parameters. */
const samples: Readonly<Record<string, unknown>> = {
  ID: "person:nobody",
  String: "an",
  Int: 1,
  Boolean: true,
  Date: "2020-01-01",
};

/**
 * Asks each operation of the web app once, with its optional variables and without. Neo4j takes up to
 * a second or more to plan a statement that it sees for the first time; readers need not wait for it.
 */
export async function warmUp(
  address: string,
  operations: StoredOperations,
  stop: AbortSignal,
): Promise<void> {
  for (const [documentId, text] of operations) {
    for (const operation of parse(text).definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      for (const variables of variablesOf(operation)) {
        await ask(address, { documentId, variables }, stop);
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

/** What goes wrong here goes wrong again, and is told, when a reader asks. */
async function ask(address: string, question: object, signal: AbortSignal): Promise<void> {
  await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(question),
    signal,
  })
    .then((response) => response.text())
    .catch(() => {});
}
