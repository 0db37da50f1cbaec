import { Refusal } from "./refusal.ts";
import { type Token, closes, fold, isKeyword, isSign, placeAt } from "./tokens.ts";

/** Bytes of a statement. */
const longest = 8000;
/** Some 300 brackets in each other overflow the server's parser, and the connection then hangs; 35 that part AND from OR
 *  by turns take longer to plan than anybody waits. */
const deepest = 25;
/** Some 20 subqueries in each other cannot be stopped while they are planned. */
const deepestBraces = 5;

const why: Readonly<Record<string, string>> = {
  USE: "it would leave the public graph for another database",
  CYPHER: "options of the language are set by the desk",
  EXPLAIN: "the desk explains every statement itself",
  PROFILE: "the desk measures no plans",
  LOAD: "it would read files or other servers",
  SHOW: "it would tell of the server, not of the graph",
  TERMINATE: "it would stop what others ask",
  TRANSACTIONS: "a question is one transaction",
  ...Object.fromEntries(
    "CREATE MERGE SET DELETE DETACH REMOVE FOREACH INSERT DROP ALTER GRANT DENY REVOKE RENAME START STOP ENABLE DEALLOCATE REALLOCATE"
      .split(" ")
      .map((word) => [word, "the graph can only be read here"]),
  ),
};
const refused = new Set(Object.keys(why));

/**
 * What can be told before the statement is read: its size, and what Neo4j would take for something else than it looks
 * like. Neo4j turns `\\u0027` into a quote before it looks for quotes, so the escape is refused in texts too.
 *
 * @throws {Refusal}
 */
export function checkRaw(statement: string): void {
  const bytes = Buffer.byteLength(statement);
  if (bytes > longest) {
    throw new Refusal(`The statement has ${bytes} bytes, and at most ${longest} are read.`);
  }
  const escape = /\\u/i.exec(statement);
  if (!escape) return;
  throw new Refusal(
    "Escapes such as \\u00e1 are not allowed: write the character itself.",
    placeAt(statement, escape.index),
  );
}

/**
 * Words that ask for more than reading one graph, several statements, and brackets too deep in each other.
 *
 * @throws {Refusal}
 */
export function checkWords(tokens: readonly Token[]): void {
  if (tokens.length === 0) throw new Refusal("The statement is empty.");
  checkQuoted(tokens);
  const open: Token[] = [];
  tokens.forEach((token, at) => {
    if (isSign(token, ";")) throw new Refusal("A question is one statement, without “;”.", token);
    if (isSign(token, "=~")) {
      throw new Refusal(
        "“=~” is not allowed: nothing can stop a long search for a pattern. Use STARTS WITH, CONTAINS or ENDS WITH.",
        token,
      );
    }
    if (isKeyword(tokens, at, refused) && !isSign(tokens[at + 1], ":")) {
      const word = fold(token.text);
      throw new Refusal(`${word} is not allowed: ${why[word]}.`, token);
    }
    nest(open, tokens, at);
  });
}

/** Plans are printed with names in backticks, which are left out when the plan is read: so they hide nothing. */
function checkQuoted(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.kind === "quoted" && !/^[\p{L}\p{M}\p{N}_ .-]+$/u.test(token.text)) {
      throw new Refusal(
        "A name in backticks may hold letters, digits, blanks, “_”, “.” and “-” alone.",
        token,
      );
    }
  }
}

const caseWord = new Set(["CASE"]);
const endWord = new Set(["END"]);

/** CASE … END counts like a bracket. */
function nest(open: Token[], tokens: readonly Token[], at: number): void {
  const token = tokens[at];
  const last = open.at(-1);
  if (!token) return;
  if (isSign(token, "(", "[", "{") || isKeyword(tokens, at, caseWord)) open.push(token);
  else if (isSign(token, ")", "]", "}")) {
    while (open.at(-1)?.kind === "word") open.pop();
    if (closes(open.pop()?.text ?? "") !== token.text) {
      throw new Refusal(`“${token.text}” closes nothing that is open here.`, token);
    }
  } else if (last?.kind === "word" && isKeyword(tokens, at, endWord)) open.pop();
  if (open.length > deepest) {
    throw new Refusal(`Brackets and CASE may be ${deepest} deep in each other.`, token);
  }
  if (open.filter(({ text }) => text === "{").length > deepestBraces) {
    throw new Refusal(`Braces may be ${deepestBraces} deep in each other.`, token);
  }
}
