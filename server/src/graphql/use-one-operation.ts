import { type DocumentNode, GraphQLError, getOperationAST } from "graphql";
import type { Plugin } from "graphql-yoga";

/** Refuses a document from which nobody can tell what to execute, and says what would tell. */
export function useOneOperation(): Plugin {
  return {
    onParse:
      ({ context }) =>
      ({ result }) => {
        if (result === null || result instanceof Error) return;
        const document: DocumentNode = result;
        const { operationName } = context.params;
        if (!getOperationAST(document, operationName)) throw unclear(document, operationName);
      },
  };
}

function unclear(document: DocumentNode, name: unknown): GraphQLError {
  const message =
    typeof name === "string"
      ? `The document has no operation named "${name.slice(0, 100)}".`
      : 'The document must have one operation, or "operationName" must name one of them.';
  return new GraphQLError(message, {
    nodes: document.definitions,
    extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
  });
}
