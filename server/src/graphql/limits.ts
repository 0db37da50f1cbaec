import { type ASTNode, GraphQLError } from "graphql";

/** How much one request may ask for. What is written counts in tokens and aliases, what it comes to in all others. */
export const limits = {
  /** Bytes of a request; the longest question of the web app takes a tenth of it, the most ids half. */
  body: 200_000,
  /** Bytes of a request that a reviewer sends: it may hold an article. */
  article: 12_000_000,
  tokens: 2000,
  aliases: 50,
  /** Fields of `Query`; each is a statement of its own. */
  roots: 20,
  depth: 20,
  /** Objects and lists with fragments written out. Each takes the database 0.1 seconds to plan, or so, the first time. */
  parts: 150,
  cost: 20_000,
  /** Characters of an answer. */
  answer: 8_000_000,
} as const;

/** @param rule goes on after "A question may have", as "at most 50 aliases" */
export function tooLarge(rule: string, node: ASTNode): GraphQLError {
  return new GraphQLError(`A question may have ${rule}. Ask in several requests.`, {
    nodes: node,
    extensions: { code: "COST_LIMIT_EXCEEDED" },
  });
}
