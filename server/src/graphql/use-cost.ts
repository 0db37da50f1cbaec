import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from "graphql";
import type { Plugin } from "graphql-yoga";

import { costOf } from "./cost.ts";
import { limits } from "./limits.ts";
import type { Context } from "./schema.ts";

/** Reckons the cost of an operation before it runs, and refuses what is too much; the answer tells its cost. */
export function useCost(): Plugin<Context> {
  return {
    onExecute({ args }) {
      const { operationName, variableValues, contextValue } = args;
      const schema: GraphQLSchema = args.schema;
      const document: DocumentNode = args.document;
      const operation = getOperationAST(document, operationName);
      if (!operation) return;
      const { coerced } = getVariableValues(
        schema,
        operation.variableDefinitions ?? [],
        variableValues ?? {},
      );
      // Wrong variables are told by the execution itself.
      if (!coerced) return;
      const fragments = fragmentsOf(document);
      const cost = costOf({ schema, operation, fragments, variables: coerced });
      if (cost > limits.cost) throw tooMuch(cost, operation);
      contextValue.cost = cost;
    },
  };
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const definitions = document.definitions.filter((node) => node.kind === "FragmentDefinition");
  return Object.fromEntries(definitions.map((node) => [node.name.value, node]));
}

function tooMuch(cost: number, operation: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(
    `This question costs ${cost}, more than the ${limits.cost} allowed. Ask for shorter lists, or in several requests.`,
    { nodes: operation, extensions: { code: "COST_LIMIT_EXCEEDED", cost } },
  );
}
