import {
  type DocumentNode,
  GraphQLError,
  type OperationDefinitionNode,
  getOperationAST,
} from "graphql";

/**
 * The operation to execute.
 *
 * @throws {GraphQLError} BAD_USER_INPUT where nobody can tell which, with what would tell
 */
export function oneOperation(document: DocumentNode, name?: string): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  if (operation) return operation;
  const message =
    name === undefined
      ? 'The document must have one operation, or "operationName" must name one of them.'
      : `The document has no operation named "${name.slice(0, 100)}".`;
  throw new GraphQLError(message, {
    nodes: document.definitions,
    extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
  });
}
