import { readCypher } from "./read-cypher.ts";

/** How many a fragment yields: one, perhaps one, many, or many of which some may be missing. */
type Plenty = "" | "?" | "*" | "?*";

/** What a list is ordered and paged by: the last key is unique, so it is the cursor as well. */
export interface ListOrder {
  readonly keys: readonly [string, ...string[]];
  readonly descending: boolean;
}

/** The rows for each of which a list is read. */
export interface Each {
  readonly text: string;
  readonly variable: string;
}

/** One question: a piece of Cypher that starts from bound variables and says what it yields. */
export interface Fragment {
  readonly path: string;
  readonly text: string;
  /** Of a paged list: the condition that ends its text, apart, so that the page's bounds can stand before it. */
  readonly condition: string | undefined;
  /** Set when the text is asked for each row of another: no further than the page, and then all are put in order. */
  readonly each: Each | undefined;
  /** The variables it starts from. */
  readonly from: readonly string[];
  /** A variable, or variables and properties of a row by the name of the GraphQL field that they fill. */
  readonly yields: string | ReadonlyMap<string, string>;
  readonly plenty: Plenty;
  /** The orders of a list in pages, by name; a list of one order has it without a name. Empty when it is not paged. */
  readonly orders: ReadonlyMap<string, ListOrder>;
  /** The names of its parameters: arguments of the field, or what is prepared from them. */
  readonly params: readonly string[];
  /** The same for when no day is asked about: what asks about one is left out, since it takes long to plan. */
  readonly dayless: Fragment | undefined;
}

const lastLine =
  /^\/\/ (?<from>[\w, ]*?) ?-> (?:(?<one>\w+)|\{(?<row>[^}]*)\})(?<plenty>\??\*?)(?: by (?<orders>.+))?$/;

/**
 * Reads a `.cypher` file. Its last line says from what it starts and what it yields:
 *
 * ```
 * // person -> tenure*                                  many nodes; `?` is perhaps one, nothing is one
 * // person -> {certainty, node: tenure}* by key desc   rows of `field: value`, or one name for both; in pages
 * // -> event* by DATE: event.dateKey; NAME: event.sortKey    in pages, in either direction of the order asked for
 * // -> total                                           a value, asked of nothing
 * ```
 *
 * Lines within put other files there: `// ask tenure/as-of` a fragment that several questions share, `// where filter/event`
 * and `// and filter/event` a condition. `// each kind` parts a list: what follows is read for each kind that comes before.
 */
export function readFragment(path: string): Fragment {
  const file = readCypher(path);
  const fragment = parseFragment(path, file);
  const dayless = parseFragment(path, file, true);
  return { ...fragment, dayless: dayless.text === fragment.text ? undefined : dayless };
}

/**
 * @param dayless set to leave out what asks about a day
 * @throws when the last line says nothing that can be read
 */
export function parseFragment(path: string, file: string, dayless = false): Fragment {
  const lines = file.trimEnd().split("\n");
  const groups = lastLine.exec(lines.at(-1) ?? "")?.groups;
  if (!groups) {
    throw new Error(`cypher/${path}: the last line must say what it yields: // person -> tenure*`);
  }
  const { from = "", one, row = "", plenty = "", orders } = groups;
  const whole = lines
    .slice(0, -1)
    .map((line) => writeLine(line, dayless))
    .filter(Boolean)
    .join("\n");
  const { each, text } = splitEach(whole);
  return {
    path,
    ...(orders === undefined ? { text, condition: undefined } : splitCondition(text)),
    each,
    from: splitNames(from),
    yields: one ?? readRow(row),
    plenty: plenty as Plenty,
    orders: new Map(orders?.split("; ").map(readOrder)),
    params: [...new Set(Array.from(whole.matchAll(/\$(\w+)/g), ([, name]) => name ?? ""))],
    dayless: undefined,
  };
}

/** The variable of a fragment that must yield one. */
export function soleVariable({ path, yields }: Fragment): string {
  if (typeof yields === "string") return yields;
  throw new Error(`cypher/${path} must yield one variable, not a row.`);
}

/** The order of a list that is asked for by name, as `DATE_DESC`; none when the fragment is not paged. */
export function orderOf({ path, orders }: Fragment, asked: unknown): ListOrder | undefined {
  if (orders.size === 0) return undefined;
  const { name = "", direction } =
    /^(?<name>\w+)_(?<direction>ASC|DESC)$/.exec(String(asked))?.groups ?? {};
  const order = orders.get(name);
  if (!order) throw new Error(`cypher/${path} has no order "${name}".`);
  return direction === undefined ? order : { ...order, descending: direction === "DESC" };
}

function writeLine(line: string, dayless: boolean): string {
  const {
    margin = "",
    verb,
    what,
  } = /^(?<margin> *)\/\/ (?<verb>ask|where|and) (?<what>[\w-]+\/[\w-]+)$/.exec(line)?.groups ?? {};
  if (what === undefined) return line.startsWith("//") && !eachLine.test(line) ? "" : line;
  const read = readFragment(`${what}.cypher`);
  const asked = dayless ? (read.dayless ?? read) : read;
  const text =
    verb === "ask"
      ? writeAsked(asked, dayless)
      : `${verb?.toUpperCase()} (\n${indent(asked.text)}\n)`;
  return text.replaceAll(/^/gm, margin);
}

/** What starts from a day and perhaps yields something yields nothing without one. */
function writeAsked({ from, text, plenty, yields }: Fragment, dayless: boolean): string {
  const variables = typeof yields === "string" ? [yields] : [...yields.values()];
  if (dayless && plenty === "?" && from.includes("day")) {
    return `WITH *, ${variables.map((name) => `null AS ${name}`).join(", ")}`;
  }
  const call = plenty === "?" ? "OPTIONAL CALL" : "CALL";
  return `${call} (${from.join(", ")}) {\n${indent(text)}\n  RETURN ${variables.join(", ")}\n}`;
}

const eachLine = /^\/\/ each (?<variable>\w+)$/m;

function splitEach(whole: string): { each: Each | undefined; text: string } {
  const line = eachLine.exec(whole);
  const variable = line?.groups?.["variable"];
  if (!line || variable === undefined) return { each: undefined, text: whole };
  const text = whole.slice(line.index + line[0].length).trimStart();
  return { each: { text: whole.slice(0, line.index).trimEnd(), variable }, text };
}

/** What stands within is told apart from the clauses of the file itself, see `splitCondition`. */
function indent(text: string): string {
  return text.replaceAll(/^/gm, "  ");
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

function readOrder(text: string): [name: string, order: ListOrder] {
  const {
    name = "",
    keys = "",
    desc,
  } = /^(?:(?<name>[A-Z_]+): )?(?<keys>.+?)(?<desc> desc)?$/.exec(text)?.groups ?? {};
  const [first = "", ...more] = splitNames(keys);
  return [name, { keys: [first, ...more], descending: desc !== undefined }];
}

function splitNames(text: string): string[] {
  return text
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
}
