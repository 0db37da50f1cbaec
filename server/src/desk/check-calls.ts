import { functions, procedures, searchIndexes } from "./functions.ts";
import { Refusal } from "./refusal.ts";
import { type Token, closingOf, fold, isKeyword, isSign } from "./tokens.ts";

/** Elements of one `range`. */
const longestRange = 10_000;

/** Words of the language after which a bracket may open. */
const beforeBrackets = new Set(
  `MATCH WHERE AND OR XOR NOT IN RETURN WITH CALL UNWIND BY DISTINCT CASE WHEN THEN ELSE CONTAINS LIMIT SKIP OFFSET
   SHORTEST PATH PATHS GROUP GROUPS ANY ALL COUNT EXISTS IS AS`.split(/\s+/),
);
const call = new Set(["CALL"]);
const search = "db.index.fulltext.queryNodes";

/**
 * Every call in a statement is of a known function or procedure, and those that could make much of little have bounds.
 *
 * @param parameters of the statement, since `range` may read its bounds from them
 * @throws {Refusal}
 */
export function checkCalls(
  tokens: readonly Token[],
  parameters: Readonly<Record<string, unknown>>,
): void {
  tokens.forEach((token, at) => {
    const isName = token.kind === "word" || token.kind === "quoted";
    if (!isName || isSign(tokens[at + 1], ".")) return;
    const { name, first } = nameThatEnds(tokens, at);
    const isCalled = isKeyword(tokens, first - 1, call);
    if (isCalled && name === search) checkSearch(tokens, at + 1);
    if (!isSign(tokens[at + 1], "(")) return;
    if (isCalled) {
      if (!procedures.has(name)) {
        throw new Refusal(
          `The procedure ${name} is not allowed; these are: ${[...procedures].join(", ")}.`,
          token,
        );
      }
      return;
    }
    const known = name.toLowerCase();
    if (!functions.has(known)) {
      if (first === at && isKeyword(tokens, at, beforeBrackets)) return;
      if (known === "reduce") {
        throw new Refusal(
          "reduce() is not allowed: nothing can stop it. Use UNWIND with sum, count or collect.",
          token,
        );
      }
      throw new Refusal(`The function ${name} is not allowed here or does not exist.`, token);
    }
    if (known === "range") checkRange(tokens, at, parameters);
    if (known === "replace") checkReplace(tokens, at);
  });
}

/** A name such as `date.truncate`, and where it begins. */
function nameThatEnds(tokens: readonly Token[], at: number): { name: string; first: number } {
  let first = at;
  while (isSign(tokens[first - 1], ".") && /word|quoted/.test(tokens[first - 2]?.kind ?? "")) {
    first -= 2;
  }
  const parts = tokens.slice(first, at + 1).filter(({ kind }) => kind !== "sign");
  return { name: parts.map(({ text }) => text).join("."), first };
}

/** Without brackets a procedure takes its arguments from parameters of their names. */
function checkSearch(tokens: readonly Token[], at: number): void {
  const index = tokens[at + 1];
  const isWritten = isSign(tokens[at], "(") && index?.kind === "string";
  if (isWritten && searchIndexes.has(index.text)) return;
  throw new Refusal(
    `Name the index to search in as a text; there are: ${[...searchIndexes].join(", ")}.`,
    index,
  );
}

/** Read whole, a list can be as long as its numbers say; so they are known here and small. */
function checkRange(
  tokens: readonly Token[],
  at: number,
  parameters: Readonly<Record<string, unknown>>,
): void {
  const inside = tokens.slice(at + 2, closingOf(tokens, at + 1));
  const numbers = splitAt(inside, ",").map((part) => numberOf(part, parameters));
  const [from, to, step = 1] = numbers;
  if (from === undefined || to === undefined || numbers.includes(undefined)) {
    throw new Refusal(
      "The bounds of range() must be whole numbers or parameters, as in range(1945, 2026); filter the rows with WHERE.",
      tokens[at],
    );
  }
  if (Math.abs(to - from) / Math.max(1, Math.abs(step)) >= longestRange) {
    throw new Refusal(`range() may have at most ${longestRange} elements.`, tokens[at]);
  }
}

function numberOf(
  part: readonly Token[],
  parameters: Readonly<Record<string, unknown>>,
): number | undefined {
  const isNegative = isSign(part[0], "-");
  const [token, ...others] = isNegative ? part.slice(1) : part;
  if (!token || others.length > 0) return undefined;
  const value =
    token.kind === "parameter"
      ? parameters[token.text]
      : token.kind === "number" && /^\d{1,15}$/.test(token.text) && token.text;
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const number = Number(value);
  if (!Number.isSafeInteger(number)) return undefined;
  return isNegative ? -number : number;
}

/** A text that never grows can be changed as often as one likes. */
function checkReplace(tokens: readonly Token[], at: number): void {
  const inside = tokens.slice(at + 2, closingOf(tokens, at + 1));
  const [, old, put] = splitAt(inside, ",").map((part) =>
    part.length === 1 ? part[0] : undefined,
  );
  if (isPlain(old) && isPlain(put) && old.text !== "" && put.text.length <= old.text.length) return;
  throw new Refusal(
    "replace() must be given two written texts, without “\\”, of which the new one is no longer than the old one.",
    tokens[at],
  );
}

function isPlain(token: Token | undefined): token is Token {
  return token?.kind === "string" && !token.text.includes("\\");
}

/** The parts between commas that stand in no bracket. */
function splitAt(tokens: readonly Token[], sign: string): Token[][] {
  const parts: Token[][] = [[]];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (isSign(token, sign)) parts.push([]);
    else if (isSign(token, "(", "[", "{")) {
      const end = closingOf(tokens, at);
      parts.at(-1)?.push(...tokens.slice(at, end + 1));
      at = end;
    } else parts.at(-1)?.push(token);
  }
  return parts;
}

/** Names that would be taken for words of the language cannot be given to values. */
export const languageWords: ReadonlySet<string> = new Set(
  `AND OR XOR NOT IN IS NULL TRUE FALSE CASE WHEN THEN ELSE AS DISTINCT STARTS ENDS CONTAINS WITH RETURN UNWIND WHERE
   ORDER BY ASC DESC ASCENDING DESCENDING SKIP LIMIT OFFSET MATCH OPTIONAL CALL YIELD UNION`.split(
    /\s+/,
  ),
);

/** @throws {Refusal} for `AS and` and the like */
export function checkNames(tokens: readonly Token[]): void {
  tokens.forEach((token, at) => {
    const isNamed = isKeyword(tokens, at - 1, new Set(["AS"]));
    const isListed = isKeyword(tokens, at + 1, new Set(["IN"])) && isSign(tokens[at - 1], "[", "(");
    if (!isNamed && !isListed) return;
    if ((token.kind === "word" || token.kind === "quoted") && languageWords.has(fold(token.text))) {
      throw new Refusal(`${token.text} is a word of Cypher: give the value another name.`, token);
    }
  });
}
