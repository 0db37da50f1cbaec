import { languageWords } from "./check-calls.ts";
import { Refusal } from "./refusal.ts";
import { type Token, closingOf, fold, isKeyword, isSign } from "./tokens.ts";

const inWord = new Set(["IN"]);
const whereWord = new Set(["WHERE"]);
const endWord = new Set(["END"]);
const quantifiers = new Set(["ALL", "ANY", "NONE", "SINGLE"]);
const connectives = new Set(["AND", "OR", "XOR"]);
/** Characters of a parameter that costs little however often it is read. */
const longText = 200;
const subqueries = new Set(["EXISTS", "COUNT", "COLLECT"]);

/**
 * A list comprehension, or `all`, `any`, `none`, `single`, is worked off in one go: no timeout stops it. So it goes
 * through its list once: nothing like it stands inside, and for each element it reads that element, parameters and
 * constants alone, since a search through a second list for each element of a first is as long as both multiplied. So is
 * work on a long parameter; only where one stands alone after IN does Neo4j make a table of it once.
 *
 * @throws {Refusal}
 */
export function checkLists(
  tokens: readonly Token[],
  parameters: Readonly<Record<string, unknown>>,
): void {
  for (let at = 0; at < tokens.length; at += 1) {
    if (!opensLoop(tokens, at)) continue;
    const end = closingOf(tokens, at);
    const element = tokens[at + 1];
    if (element) checkLoop(tokens, at, end, element.text, parameters);
  }
}

/** Whether the bracket opens `[x IN …` or `any(x IN …`. */
function opensLoop(tokens: readonly Token[], at: number): boolean {
  const isName = /word|quoted/.test(tokens[at + 1]?.kind ?? "");
  if (!isName || !isKeyword(tokens, at + 2, inWord)) return false;
  if (isSign(tokens[at], "[")) return true;
  const name = tokens[at - 1];
  return isSign(tokens[at], "(") && name !== undefined && quantifiers.has(fold(name.text));
}

function checkLoop(
  tokens: readonly Token[],
  at: number,
  end: number,
  element: string,
  parameters: Readonly<Record<string, unknown>>,
): void {
  let isBody = false;
  let depth = 0;
  for (let index = at + 3; index < end; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    if (isSign(token, "(", "[", "{")) depth += 1;
    if (isSign(token, ")", "]", "}")) depth -= 1;
    if (opensLoop(tokens, index) || opensSubquery(tokens, index)) {
      throw new Refusal(
        "A loop over a list may hold no other loop, pattern or subquery: nothing can stop it. Use UNWIND, whose rows can be stopped.",
        token,
      );
    }
    if (!isBody && isCall(tokens, index, "range")) {
      throw new Refusal("A loop over range() is not allowed: use UNWIND range(…) AS …", token);
    }
    if (depth === 0 && (isSign(token, "|") || isKeyword(tokens, index, whereWord))) isBody = true;
    if (isBody && token.kind === "parameter" && isLong(parameters[token.text])) {
      checkSearched(tokens, index);
    }
    if (isBody && isVariable(tokens, index) && token.text !== element) {
      throw new Refusal(
        `Inside a loop over a list, ${token.text} cannot be read, only ${element}, parameters and constants: use UNWIND and WHERE.`,
        token,
      );
    }
  }
}

function isLong(value: unknown): boolean {
  return typeof value === "string" ? value.length > longText : typeof value === "object";
}

function checkSearched(tokens: readonly Token[], at: number): void {
  const next = tokens[at + 1];
  const isAlone = isSign(next, ")", "]", "|") || isKeyword(tokens, at + 1, connectives);
  if (isAlone && isKeyword(tokens, at - 1, inWord)) return;
  throw new Refusal(
    `Inside a loop over a list, $${tokens[at]?.text} is too long for more than “IN $${tokens[at]?.text}”: use UNWIND and WHERE.`,
    tokens[at],
  );
}

function isCall(tokens: readonly Token[], at: number, name: string): boolean {
  return tokens[at]?.text.toLowerCase() === name && isSign(tokens[at + 1], "(");
}

/** `EXISTS {`, and the pattern in `[(a)--(b) | …]` or `(a)-->()`. */
function opensSubquery(tokens: readonly Token[], at: number): boolean {
  if (isKeyword(tokens, at, subqueries) && isSign(tokens[at + 1], "{")) return true;
  return isSign(tokens[at], "-", "<-") && isSign(tokens[at + 1], "[", "-", "->");
}

/** Whether a word or a name in backticks reads a value by its name. */
function isVariable(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" && token?.kind !== "quoted") return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (isSign(before, ".") || isSign(after, "(")) return false;
  if (isSign(before, ":", "&", "!") && isLabel(tokens, at)) return false;
  if (isSign(before, "{", ",") && isSign(after, ":")) return false;
  if (token.kind === "quoted") return true;
  return !languageWords.has(fold(token.text)) && !isKeyword(tokens, at, endWord);
}

/** `x:Person&!Body`: names after a colon that follows a name, not the value in `{name: x}`. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  let index = at - 1;
  while (isSign(tokens[index], "&", "!") || /word|quoted/.test(tokens[index]?.kind ?? "")) {
    index -= 1;
  }
  if (!isSign(tokens[index], ":")) return false;
  return !isSign(tokens[index - 2], "{", ",");
}
