import { checkBounds } from "./check-bounds.ts";
import { checkCalls, checkNames } from "./check-calls.ts";
import { checkGrowth } from "./check-growth.ts";
import { checkLists } from "./check-lists.ts";
import { checkRaw, checkWords } from "./check-text.ts";
import { tokensOf } from "./tokens.ts";

/**
 * The first half of the gate: what can be told from the text alone, before Neo4j sees it.
 *
 * @throws {Refusal}
 */
export function checkStatement(
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
): void {
  checkRaw(statement);
  const tokens = tokensOf(statement);
  checkWords(tokens);
  checkBounds(tokens);
  checkNames(tokens);
  checkCalls(tokens, parameters);
  checkLists(tokens, parameters);
  checkGrowth(tokens);
}
