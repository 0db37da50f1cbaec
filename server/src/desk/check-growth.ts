import { Refusal } from "./refusal.ts";
import { type Token, closingOf, isKeyword, isSign } from "./tokens.ts";

/** How many times as large as what the graph gave a value may become. */
const most = 16;

const projections = new Set(["WITH", "RETURN", "UNWIND"]);
const clauses = new Set([
  ...projections,
  "MATCH",
  "OPTIONAL",
  "CALL",
  "YIELD",
  "UNION",
  "WHERE",
  "FINISH",
]);
const withWord = new Set(["WITH"]);
const unwindWord = new Set(["UNWIND"]);
const unionWord = new Set(["UNION"]);
const stringWords = new Set(["STARTS", "ENDS"]);

/**
 * `WITH a + a AS a`, written thirty times, makes a gigabyte of a letter in the server's memory, where no limit sees it.
 * What a clause makes is at most as large as all that it reads, so a clause multiplies by how often it names one value,
 * and a statement by the product of its clauses.
 *
 * @throws {Refusal} naming the clause at which the product passes 16
 */
export function checkGrowth(tokens: readonly Token[]): void {
  let product = 1;
  let depth = 0;
  tokens.forEach((token, at) => {
    if (isSign(token, "(", "[", "{")) depth += 1;
    if (isSign(token, ")", "]", "}")) depth -= 1;
    // The parts of a UNION at the top do not see each other's values.
    if (depth === 0 && isKeyword(tokens, at, unionWord)) product = 1;
    if (!isClause(tokens, at, projections)) return;
    product *= growthOf(tokens, at, endOfClause(tokens, at), depth);
    if (product > most) {
      throw new Refusal(
        `Up to here, values could become more than ${most} times as large as what the graph holds, since clause after clause names a value several times in texts, lists or maps. Name it once, or read it by property.`,
        token,
      );
    }
  });
}

function isClause(tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean {
  return isKeyword(tokens, at, words) && !isKeyword(tokens, at - 1, stringWords);
}

/** Where the next clause of the same depth begins, or the braces around this one close. */
function endOfClause(tokens: readonly Token[], at: number): number {
  for (let index = at + 1; index < tokens.length; index += 1) {
    if (isSign(tokens[index], "(", "[", "{")) index = closingOf(tokens, index);
    else if (isSign(tokens[index], ")", "]", "}")) return index;
    else if (isClause(tokens, index, clauses)) return index;
  }
  return tokens.length;
}

function growthOf(tokens: readonly Token[], from: number, to: number, depth: number): number {
  const inside = tokens.slice(from + 1, to);
  if (!inside.some((token, at) => makesMore(token, inside[at + 1]))) return 1;
  const whole = new Map<string, number>();
  const parts = new Map<string, Map<string, number>>();
  inside.forEach((token, at) => {
    if (!/word|quoted|parameter/.test(token.kind) || isSign(inside[at - 1], ".")) return;
    const name = `${token.kind === "parameter" ? "$" : ""}${token.text}`;
    const part = isSign(inside[at + 1], ".") ? inside[at + 2]?.text : undefined;
    if (isSign(inside[at + 1], "(", ":") || isQuiet(inside, at)) return;
    const ofName = part === undefined ? whole : (parts.get(name) ?? new Map<string, number>());
    if (part !== undefined) parts.set(name, ofName);
    count(ofName, part ?? name);
  });
  const times = [...new Set([...whole.keys(), ...parts.keys()])].map(
    (name) => (whole.get(name) ?? 0) + Math.max(0, ...(parts.get(name)?.values() ?? [])),
  );
  // These clauses also keep what they do not name.
  const keeps =
    isKeyword(tokens, from, unwindWord) ||
    (isKeyword(tokens, from, withWord) && isSign(inside[0], "*")) ||
    depth > 0;
  return Math.max(1, ...times) + (keeps && times.length > 0 ? 1 : 0);
}

function makesMore(token: Token, next: Token | undefined): boolean {
  return (
    isSign(token, "+", "||", "[", "{") ||
    (token.text.toLowerCase() === "split" && isSign(next, "("))
  );
}

const quiet = new Set(
  "AS AND OR XOR NOT IN IS NULL TRUE FALSE CASE WHEN THEN ELSE DISTINCT STARTS ENDS CONTAINS ORDER BY ASC DESC SKIP LIMIT".split(
    " ",
  ),
);
const asWord = new Set(["AS"]);

/** Words of the language, and the new name that follows AS. */
function isQuiet(tokens: readonly Token[], at: number): boolean {
  return isKeyword(tokens, at, quiet) || isKeyword(tokens, at - 1, asWord);
}

function count(of: Map<string, number>, name: string): void {
  of.set(name, (of.get(name) ?? 0) + 1);
}
