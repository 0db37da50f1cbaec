import { FUNCTIONS, KEYWORDS } from "./cypher-words.ts";
import { PROPERTIES, RELATIONSHIPS } from "./graph-names.ts";

/** Something that may be typed next. */
type Suggestion = {
  readonly label: string;
  readonly type: "class" | "interface" | "property" | "variable" | "keyword" | "function";
  /** What it joins or belongs to. */
  readonly detail?: string;
};

/** What fits at a place of a statement: it takes the place of the letters from `from` on. */
type Suggestions = { readonly from: number; readonly options: readonly Suggestion[] };

/** Comments, and texts in quotes, also those that have not ended yet. */
const OUT_OF_CODE =
  /\/\*[^]*?(?:\*\/|$)|\/\/[^\n]*|'(?:[^'\\]|\\[^])*(?:'|$)|"(?:[^"\\]|\\[^])*(?:"|$)/g;

/** A variable with the labels or the types that follow it. */
const NAMED = /([\p{L}_][\p{L}\p{M}\p{N}_]*)\s*:\s*([\p{L}_|&!:\s]+)/gu;

/**
 * What fits at `at`: labels in a node, types in a relationship, properties after a point or in a pattern, else
 * keywords, functions and the variables of the statement. Null inside of texts and comments, and where a number is typed.
 */
export function suggest(
  statement: string,
  at: number,
  parameters: readonly string[] = [],
): Suggestions | null {
  const before = blanked(statement.slice(0, at));
  if (before === null) return null;
  const word = /[\p{L}\p{M}\p{N}_]*$/u.exec(before)?.[0] ?? "";
  if (/^\p{N}/u.test(word)) return null;
  const from = at - word.length;
  const head = before.slice(0, from);
  const options = optionsAfter(head, statement, parameters).filter(({ label }) => label !== word);
  return options.length === 0 ? null : { from, options };
}

function optionsAfter(
  head: string,
  statement: string,
  parameters: readonly string[],
): readonly Suggestion[] {
  if (head.endsWith("$")) return parameters.map((label) => ({ label, type: "variable" }));
  const named = labelsOf(statement);
  const owner = /([\p{L}_][\p{L}\p{M}\p{N}_]*)\.$/u.exec(head)?.[1];
  if (owner !== undefined) return propertiesOf(named.get(owner) ?? []);
  const open = innermost(head);
  const inside = open === null ? "" : head.slice(open.at + 1);
  if (/[:|&!]\s*$/.test(inside) && !inside.includes("{")) {
    if (open?.sign === "[") return RELATIONSHIP_TYPES;
    if (open?.sign === "(") return LABELS;
  }
  if (open?.sign === "{" && /[{,]\s*$/.test(head)) {
    const pattern = /:\s*([\p{L}_|&!:\s]+)\s*$/u.exec(head.slice(0, open.at))?.[1];
    if (pattern !== undefined) return propertiesOf(namesIn(pattern));
  }
  return [...[...named.keys()].map((label) => ({ label, type: "variable" as const })), ...WORDS];
}

const LABELS: readonly Suggestion[] = Object.keys(PROPERTIES).map((label) => ({
  label,
  type: "class",
}));

const RELATIONSHIP_TYPES: readonly Suggestion[] = Object.entries(RELATIONSHIPS).map(
  ([label, { ends }]) => ({ label, type: "interface", detail: ends }),
);

const WORDS: readonly Suggestion[] = [
  ...KEYWORDS.map((label) => ({ label, type: "keyword" as const })),
  ...FUNCTIONS.map((label) => ({ label, type: "function" as const })),
];

/** The properties of these labels and types; of all there are, where none of them is known. */
function propertiesOf(names: readonly string[]): readonly Suggestion[] {
  const all: { readonly [name: string]: readonly string[] } = {
    ...PROPERTIES,
    ...Object.fromEntries(
      Object.entries(RELATIONSHIPS).map(([type, { properties }]) => [type, properties]),
    ),
  };
  const known = names.filter((name) => Object.hasOwn(all, name));
  const owners = new Map<string, string[]>();
  for (const name of known.length > 0 ? known : Object.keys(all)) {
    for (const property of all[name] ?? []) {
      owners.set(property, [...(owners.get(property) ?? []), name]);
    }
  }
  return [...owners].map(([label, of]) => ({
    label,
    type: "property",
    detail: of.length > 3 ? `${of.slice(0, 3).join(", ")} …` : of.join(", "),
  }));
}

/** The labels and types that a statement gives its variables. */
function labelsOf(statement: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [, name = "", labels = ""] of (blanked(statement) ?? statement).matchAll(NAMED)) {
    found.set(name, [...(found.get(name) ?? []), ...namesIn(labels)]);
  }
  return found;
}

function namesIn(pattern: string): readonly string[] {
  return pattern.split(/[^\p{L}_]+/u).filter(Boolean);
}

/** The statement with blanks for what is no code; null when its end lies in a text or a comment. */
function blanked(statement: string): string | null {
  let isOpen = false;
  const code = statement.replaceAll(OUT_OF_CODE, (part, at: number) => {
    const isLast = at + part.length === statement.length;
    isOpen ||= isLast && !/^(?:\/\*[^]*\*\/|'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*")$/.test(part);
    return " ".repeat(part.length);
  });
  return isOpen ? null : code;
}

/** The bracket that is open at the end of some code. */
function innermost(code: string): { readonly sign: string; readonly at: number } | null {
  let depth = 0;
  for (let at = code.length - 1; at >= 0; at -= 1) {
    const sign = code[at] ?? "";
    if (")]}".includes(sign)) depth += 1;
    else if ("([{".includes(sign)) {
      if (depth === 0) return { sign, at };
      depth -= 1;
    }
  }
  return null;
}
