import { queryOptions } from "@tanstack/react-query";
import * as z from "zod/mini";
import { KINDS, type Kind } from "../model/graph.ts";
import { groupBy } from "../model/group-by.ts";
import { fetchDesk } from "./ask-desk.ts";
import { DeskError } from "./desk-error.ts";

const words = z.object({ vi: z.string(), en: z.string() });

const parameter = z.object({
  name: z.string(),
  /** TEXT, ID, DATE, INTEGER; what a later server adds is typed as text. */
  type: z.string(),
  title: words,
  default: z.union([z.string(), z.number()]),
});

export const savedQuestion = z.object({
  name: z.string(),
  version: z.number(),
  title: words,
  parameters: z.array(parameter),
  statement: z.string(),
  /** The reviewer who saved it; null of a question that comes with the program. */
  reviewer: z._default(z.nullable(z.string()), null),
});

/** A question that somebody wrote for others to ask. */
export type SavedQuestion = z.infer<typeof savedQuestion>;
export type QuestionParameter = z.infer<typeof parameter>;

/** All saved questions, in the order of the server. */
export const savedQuestions = queryOptions({
  queryKey: ["saved questions"],
  queryFn: async ({ signal }): Promise<readonly SavedQuestion[]> => {
    const response = await fetchDesk("questions", {
      headers: { accept: "application/json" },
      signal,
    });
    const read = z
      .object({ questions: z.array(savedQuestion) })
      .safeParse(await response.json().catch(() => null));
    if (!read.success) throw new DeskError("UNREADABLE", null, null, { cause: read.error });
    return read.data.questions;
  },
  // A desk that is closed is closed the second time too.
  retry: false,
});

/** The value of each parameter as text: as given, else the usual one. */
export function givenOf(
  { parameters }: SavedQuestion,
  given: { readonly [name: string]: string },
): { readonly [name: string]: string } {
  return Object.fromEntries(
    parameters.map(({ name, default: usual }) => [name, given[name] ?? String(usual)]),
  );
}

/** The same as a statement's parameters: whole numbers are numbers, all others texts. */
export function parametersOf(
  { parameters }: SavedQuestion,
  given: { readonly [name: string]: string },
): { readonly [name: string]: unknown } {
  return Object.fromEntries(
    parameters.map(({ name, type, default: usual }) => {
      const value = given[name] ?? String(usual);
      return [name, type === "INTEGER" ? Number(value) : value];
    }),
  );
}

/** The kind of entity whose id a parameter takes, which its usual value tells; null for other parameters. */
export function kindAsked({ type, default: usual }: QuestionParameter): Kind | null {
  if (type !== "ID") return null;
  const prefix = String(usual).split(":")[0];
  return KINDS.find((kind) => kind.toLowerCase() === prefix) ?? null;
}

/** What the first entity that a question asks for is, by which lists group questions; null: none. */
export function groupsOf(
  questions: readonly SavedQuestion[],
): ReadonlyMap<Kind | null, readonly SavedQuestion[]> {
  return groupBy(questions, ({ parameters }) => parameters.map(kindAsked).find(Boolean) ?? null);
}

/** The kinds of node and relation that a statement walks along, each once, in order: what it teaches of the model. */
export function modelOf(statement: string): readonly string[] {
  const found = [...statement.matchAll(/:\s*(`?)([A-Z][A-Za-z_]*)\1/g)].map(
    ([, , name = ""]) => name,
  );
  return [...new Set(found)];
}
