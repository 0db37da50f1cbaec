import { indent } from "./indent.ts";
import { readCypher } from "./read-cypher.ts";

/** How many a fragment yields: one, perhaps one, many, or many of which some may be missing. */
type Plenty = "" | "?" | "*" | "?*";

/** What a list is ordered and paged by: the last key is unique, so it is the cursor as well. */
export interface ListOrder {
  readonly keys: readonly [string, ...string[]];
  readonly descending: boolean;
}

/** One question: a piece of Cypher that starts from bound variables and says what it yields. */
export interface Fragment {
  readonly path: string;
  readonly text: string;
  /** Of a paged list: the condition that ends its text, apart, so that the page's bounds can stand before it. */
  readonly condition: string | undefined;
  /** The variables it starts from. */
  readonly from: readonly string[];
  /** A variable, or the variables of a row by the name of the GraphQL field that they fill. */
  readonly yields: string | ReadonlyMap<string, string>;
  readonly plenty: Plenty;
  /** Set when the list is paged. */
  readonly order: ListOrder | undefined;
  /** The names of its parameters: arguments of the field, or what is prepared from them. */
  readonly params: readonly string[];
}

const lastLine =
  /^\/\/ (?<from>[\w, ]*?) ?-> (?:(?<one>\w+)|\{(?<row>[^}]*)\})(?<plenty>\??\*?)(?: by (?<keys>.+?)(?<descending> desc)?)?$/;

/**
 * Reads a `.cypher` file. Its last line says from what it starts and what it yields:
 *
 * ```
 * // person -> tenure*                                  many nodes; `?` is perhaps one, nothing is one
 * // person -> {certainty, node: tenure}* by key desc   rows of `field: variable`, or one name for both; in pages
 * // -> total                                           a value, asked of nothing
 * ```
 *
 * A line `// ask tenure/as-of` puts another fragment there, for rules that several questions share.
 */
export function readFragment(path: string): Fragment {
  return parseFragment(path, readCypher(path));
}

/** @throws when the last line says nothing that can be read */
export function parseFragment(path: string, file: string): Fragment {
  const lines = file.trimEnd().split("\n");
  const groups = lastLine.exec(lines.at(-1) ?? "")?.groups;
  if (!groups) {
    throw new Error(`cypher/${path}: the last line must say what it yields: // person -> tenure*`);
  }
  const { from = "", one, row = "", plenty = "", keys, descending } = groups;
  const text = lines.slice(0, -1).map(writeLine).filter(Boolean).join("\n");
  return {
    path,
    ...(keys === undefined ? { text, condition: undefined } : splitCondition(text)),
    from: splitNames(from),
    yields: one ?? readRow(row),
    plenty: plenty as Plenty,
    order: keys === undefined ? undefined : readOrder(keys, descending !== undefined),
    params: [...new Set(Array.from(text.matchAll(/\$(\w+)/g), ([, name]) => name ?? ""))],
  };
}

/** The variable of a fragment that must yield one. */
export function soleVariable({ path, yields }: Fragment): string {
  if (typeof yields === "string") return yields;
  throw new Error(`cypher/${path} must yield one variable, not a row.`);
}

function writeLine(line: string): string {
  const asked = /^\/\/ ask (\S+)$/.exec(line)?.[1];
  if (asked !== undefined) return writeAsked(readFragment(`${asked}.cypher`));
  return line.startsWith("//") ? "" : line;
}

function writeAsked({ from, text, plenty, yields }: Fragment): string {
  const variables = typeof yields === "string" ? [yields] : yields.values();
  const call = plenty === "?" ? "OPTIONAL CALL" : "CALL";
  return `${call} (${from.join(", ")}) {\n${indent(text)}\n  RETURN ${[...variables].join(", ")}\n}`;
}

/** A last clause that begins with WHERE holds the condition; conditions within patterns are indented. */
function splitCondition(text: string): Pick<Fragment, "text" | "condition"> {
  const last = /^(?<text>.*)\nWHERE (?<condition>(?:.(?!\n\w))*.)$/s.exec(text)?.groups;
  return { text: last?.["text"] ?? text, condition: last?.["condition"] };
}

function readRow(text: string): ReadonlyMap<string, string> {
  return new Map(
    splitNames(text).map((entry) => {
      const [field = "", variable = field] = entry.split(/\s*:\s*/);
      return [field, variable];
    }),
  );
}

function readOrder(keys: string, descending: boolean): ListOrder {
  const [first = "", ...more] = keys.split(/\s*,\s*/);
  return { keys: [first, ...more], descending };
}

function splitNames(text: string): string[] {
  return text
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
}
