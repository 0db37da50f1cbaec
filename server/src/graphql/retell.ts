import { GraphQLError } from "graphql";

/** The same error at the same place of the document, in other words or with another code, and without its cause. */
export function retell(error: GraphQLError, message: string, code: string): GraphQLError {
  const { nodes, source, positions, path } = error;
  const { originalError: _, ...extensions } = error.extensions;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions: { ...extensions, code },
  });
}
