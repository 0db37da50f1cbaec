import { Refusal } from "./refusal.ts";
import { type Token, isKeyword, isSign } from "./tokens.ts";

interface Bound {
  readonly most: number;
  /** What is counted, in the words of who wrote it. */
  readonly what: string;
  readonly counts: (tokens: readonly Token[], at: number) => boolean;
}

const words = (...list: string[]) => {
  const set: ReadonlySet<string> = new Set(list);
  return (tokens: readonly Token[], at: number) => isKeyword(tokens, at, set);
};
const signs =
  (...list: string[]) =>
  (tokens: readonly Token[], at: number) =>
    isSign(tokens[at], ...list);

const isConnective = words("AND", "OR", "IN", "IS");
const isOperator = signs("+", "*", "/", "%", "^", "||", "=", "<", ">");
const isNot = words("NOT");
const isBang = signs("!");
const isList = words("LIST", "ARRAY");
const isClause = words("MATCH", "WITH", "UNWIND", "CALL", "RETURN");
const isStringWord = words("STARTS", "ENDS");

/**
 * Chains are trees as deep as they are long, though no bracket stands in them. Neo4j reads them and plans them without
 * looking at its clock, some in a time that doubles with each link, so nothing but their length holds them. The bounds are
 * several times what a long question needs.
 */
const bounds: readonly Bound[] = [
  {
    most: 300,
    what: "operators and AND, OR, IN, IS",
    counts: (tokens, at) => isConnective(tokens, at) || isOperator(tokens, at),
  },
  { most: 5, what: "XOR", counts: words("XOR") },
  {
    most: 20,
    what: "NOT and “!”",
    counts: (tokens, at) => isNot(tokens, at) || isBang(tokens, at),
  },
  { most: 60, what: "“|” and “&”", counts: signs("|", "&") },
  {
    most: 3,
    what: "LIST<…>",
    counts: (tokens, at) => isList(tokens, at) && isSign(tokens[at + 1], "<"),
  },
  {
    most: 20,
    what: "properties of properties, as in a.b.c",
    counts: (tokens, at) => isSign(tokens[at], ".") && isSign(tokens[at - 2], "."),
  },
  {
    most: 20,
    what: "brackets that follow brackets, as in a[0][1]",
    counts: (tokens, at) => isSign(tokens[at], "]") && isSign(tokens[at + 1], "["),
  },
  {
    most: 40,
    what: "relationships",
    counts: (tokens, at) => isSign(tokens[at], ")") && isSign(tokens[at + 1], "-", "<-"),
  },
  { most: 200, what: "“(”", counts: signs("(") },
  {
    most: 60,
    what: "clauses",
    counts: (tokens, at) => isClause(tokens, at) && !isStringWord(tokens, at - 1),
  },
  { most: 30, what: "UNION", counts: words("UNION") },
];

/** @throws {Refusal} at the first of what there is too much of */
export function checkBounds(tokens: readonly Token[]): void {
  for (const { most, what, counts } of bounds) {
    let count = 0;
    tokens.forEach((token, at) => {
      if (!counts(tokens, at)) return;
      count += 1;
      if (count > most) {
        throw new Refusal(
          `A statement may hold at most ${most} ${what}, since nothing can stop Neo4j while it reads more. Give lists as parameters, or ask in parts.`,
          token,
        );
      }
    });
  }
}
