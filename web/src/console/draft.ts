import { create } from "zustand";
import { routeTo, writeRoute, type Route } from "../model/route.ts";
import { fromLink, toLink, writeParameters, type Parameters } from "./parameters.ts";

/** What stands in the console, asked or not: it outlasts leaving the page and coming back. */
type Draft = {
  readonly statement: string;
  /** As typed: JSON. */
  readonly parameters: string;
  /** The link that was last taken over or made here: the same link again changes nothing. */
  readonly link: string;
};

/** A first statement for who has none: it shows a node, a relation, an order and a limit. */
const FIRST = `// Who is attested in which post, the latest first?
MATCH (person:Person)-[:HELD]->(tenure:Tenure)-[:OF]->(post:Post)
WHERE tenure.certainFrom IS NOT NULL
RETURN person, post, tenure.certainFrom AS certainFrom, tenure.certainTo AS certainTo
ORDER BY tenure.certainTo DESC, tenure.id
LIMIT 25`;

export const useDraft = create<Draft>()(() => ({ statement: FIRST, parameters: "", link: "" }));

export function edit(change: Partial<Pick<Draft, "statement" | "parameters">>): void {
  useDraft.setState(change);
}

/** The console with a statement in it. */
export function consoleRoute(statement: string, parameters: Parameters): Route {
  return routeTo("console", { statement, given: toLink(parameters) });
}

/** Takes the statement of a link over; true when it is another than the one that stands there. It never asks it. */
export function takeOver(route: Route): boolean {
  const link = writeRoute(route);
  if (route.statement === "" || link === useDraft.getState().link) return false;
  const parameters = writeParameters(fromLink(route.given));
  useDraft.setState({ statement: route.statement, parameters, link });
  return true;
}

/** Remembers that a link leads to what stands in the console. */
export function linked(route: Route): void {
  useDraft.setState({ link: writeRoute(route) });
}
