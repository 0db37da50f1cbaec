import { readFile } from "node:fs/promises";
import { join } from "node:path";

import {
  type OperationDefinitionNode,
  type TypeNode,
  Kind,
  parse,
  print,
  separateOperations,
} from "graphql";

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
export async function warmUp(address: string, webRoot: string, stop: AbortSignal): Promise<void> {
  const text = await readFile(join(webRoot, "operations.graphql"), "utf8").catch(() => "");
  if (text === "") return;
  for (const document of Object.values(separateOperations(parse(text)))) {
    const query = print(document);
    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      for (const variables of variablesOf(operation)) {
        await ask(address, { query, variables }, stop);
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
