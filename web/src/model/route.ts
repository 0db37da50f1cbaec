/** The pages that are about no single entity. */
export const TOOLS = [
  "search",
  "compare",
  "meetings",
  "paths",
  "console",
  "review",
  "data",
] as const;

export type Tool = (typeof TOOLS)[number];

/** Which page is open beside the picture, and what it is asked. */
export type Route = {
  /** A {@link Tool}, or the id of what the page is about. It need not exist. */
  readonly page: string;
  /** The ids it compares, connects or crosses, in order. */
  readonly of: readonly string[];
  /** The words it searches for. */
  readonly text: string;
  /** The kinds or the types of relation it keeps to; none stands for all. */
  readonly only: readonly string[];
  /** The most steps of a path; null is the server's choice. */
  readonly steps: number | null;
  /** The statement in Cypher that it holds. */
  readonly statement: string;
  /** The parameters of a statement or of a saved question, by name: texts, in the console as JSON. */
  readonly given: { readonly [name: string]: string };
};

/** As many things as a link may name: more has been tampered with. */
const MOST = 20;

/** As many letters as a statement may have, and more than any parameter needs. */
const MOST_LETTERS = 8000;

/** The page of this name or id, asked nothing yet. */
export function routeTo(page: string, asked: Partial<Route> = {}): Route {
  return { page, of: [], text: "", only: [], steps: null, statement: "", given: {}, ...asked };
}

/** Reads the page out of a URL fragment, as `#lang=vi&page=paths&of=person:to-lam`; null is the picture. */
export function readRoute(fragment: string): Route | null {
  const fields = new URLSearchParams(fragment.replace(/^#/, ""));
  const page = fields.get("page");
  if (!page) return null;
  const steps = Number(fields.get("steps"));
  const statement = fields.get("statement") ?? "";
  return {
    page,
    of: fields.getAll("of").filter(Boolean).slice(0, MOST),
    text: (fields.get("text") ?? "").slice(0, 100),
    only: fields.getAll("only").filter(Boolean).slice(0, MOST),
    steps: Number.isInteger(steps) && steps >= 1 && steps <= 6 ? steps : null,
    // A part of a statement would ask something else.
    statement: statement.length > MOST_LETTERS ? "" : statement,
    given: Object.fromEntries(
      [...fields]
        .filter(([name]) => name.startsWith("$"))
        .slice(0, MOST)
        .map(([name, value]) => [name.slice(1), value.slice(0, MOST_LETTERS)]),
    ),
  };
}

/** The inverse of {@link readRoute}, to be joined to the rest of a fragment; empty for the picture. */
export function writeRoute(route: Route | null): string {
  if (route === null) return "";
  const { page, of, text, only, steps, statement, given } = route;
  const fields = new URLSearchParams({ page });
  for (const id of of) fields.append("of", id);
  if (text !== "") fields.set("text", text);
  for (const one of only) fields.append("only", one);
  if (steps !== null) fields.set("steps", String(steps));
  if (statement !== "") fields.set("statement", statement);
  for (const [name, value] of Object.entries(given)) fields.append(`$${name}`, value);
  // As in the rest of the fragment, and names of parameters as Cypher writes them.
  return `&${fields.toString().replaceAll("%3A", ":").replaceAll("%24", "$")}`;
}
