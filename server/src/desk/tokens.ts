import { type Place, Refusal } from "./refusal.ts";

/**
 * A piece of a statement. `text` of a quoted name and of a string is what stands between the quotes; of a parameter it
 * is the name. Comments and blanks are no tokens.
 */
export interface Token extends Place {
  readonly kind: "word" | "quoted" | "string" | "number" | "parameter" | "sign";
  readonly text: string;
}

/**
 * Neo4j's own lexical rules (Cypher 5), narrowed: names are letters, marks, digits and `_`; between them only ASCII may
 * stand, since Neo4j also takes many invisible characters for blanks or for parts of a name.
 */
const shapes: readonly (readonly [Token["kind"] | "blank", RegExp])[] = [
  ["blank", /[ \t\r\n]+|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//y],
  ["string", /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y],
  ["quoted", /`(?:[^`]|``)*`/y],
  ["parameter", /\$[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*/uy],
  ["word", /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy],
  ["number", /\d\w*(?:\.\d\w*)?/y],
  ["sign", /\|\||=~|::|->|<-|[!$%&()*+,\-./:;<=>?@[\]^{|}]/y],
];

/** @throws {Refusal} at the first character that begins no token */
export function tokensOf(statement: string): Token[] {
  const tokens: Token[] = [];
  const place = { line: 1, column: 1 };
  for (let at = 0; at < statement.length;) {
    const { kind, text } = pieceAt(statement, at, place);
    if (kind !== "quoted" && text.includes("`")) {
      throw new Refusal(
        "A backtick may stand around names alone, not in texts or comments.",
        place,
      );
    }
    if (kind !== "blank") tokens.push({ kind, text: inner(kind, text), ...place });
    at += text.length;
    const { line, column } = placeAt(text, text.length);
    place.column = line > 1 ? column : place.column + column - 1;
    place.line += line - 1;
  }
  return tokens;
}

/** The place of a character of a text. */
export function placeAt(text: string, at: number): Place {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function pieceAt(statement: string, at: number, place: Place) {
  for (const [kind, shape] of shapes) {
    shape.lastIndex = at;
    const text = shape.exec(statement)?.[0];
    if (text !== undefined) return { kind, text };
  }
  const character = String.fromCodePoint(statement.codePointAt(at) ?? 0);
  if (/['"`]/.test(character)) {
    throw new Refusal(`The text or name that begins with ${character} here does not end.`, place);
  }
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  throw new Refusal(
    `The character U+${code} is not allowed here: beside texts and names in backticks, use letters, digits and the plain signs and blanks of Cypher.`,
    place,
  );
}

function inner(kind: Token["kind"], text: string): string {
  if (kind === "string") return text.slice(1, -1);
  if (kind === "quoted") return text.slice(1, -1).replaceAll("``", "`");
  return kind === "parameter" ? text.slice(1) : text;
}

/** Whether a token is this sign. */
export function isSign(token: Token | undefined, ...signs: string[]): boolean {
  return token?.kind === "sign" && signs.includes(token.text);
}

/** Whether a token is one of these words of the language, in any case: what `n.set` and `:Set` name is none, but what
 *  stands after the key of a map may be one. */
export function isKeyword(
  tokens: readonly Token[],
  at: number,
  words: ReadonlySet<string>,
): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || isSign(tokens[at - 1], ".")) return false;
  if (isSign(tokens[at - 1], ":") && !isSign(tokens[at - 3], "{", ",")) return false;
  return words.has(fold(token.text));
}

/** Upper case as Java has it, in which `ſ` is S and `ı` is I. */
export function fold(word: string): string {
  return word.normalize("NFKC").toUpperCase();
}

const opening: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** Where the bracket that opens at `at` closes; the end where it does not. */
export function closingOf(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind !== "sign") continue;
    if (token.text in opening) depth += 1;
    if (isSign(token, ")", "]", "}")) depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length;
}

export const closes = (open: string): string | undefined => opening[open];
