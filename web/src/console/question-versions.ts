import { queryOptions } from "@tanstack/react-query";
import * as z from "zod/mini";
import { fetchDesk } from "./ask-desk.ts";
import { changedLines, type ComparedLine } from "./changed-lines.ts";
import { DeskError } from "./desk-error.ts";
import { savedQuestion } from "./saved-questions.ts";

const moment = z.nullable(z.string());

const standing = z.extend(savedQuestion, { at: moment, withdrawn: z.literal(false) });

const withdrawn = z.object({
  version: z.number(),
  reviewer: z.nullable(z.string()),
  at: moment,
  withdrawn: z.literal(true),
});

const version = z.discriminatedUnion("withdrawn", [standing, withdrawn]);

/** What a reviewer kept of a question at a moment, or that it was withdrawn then. */
export type QuestionVersion = z.infer<typeof version>;

/** The versions of a question, the latest first. */
export function questionVersions(name: string) {
  return queryOptions({
    queryKey: ["saved questions", name],
    queryFn: async ({ signal }): Promise<readonly QuestionVersion[]> => {
      const response = await fetchDesk(`questions/${name}/versions`, {
        headers: { accept: "application/json" },
        signal,
      });
      const read = z
        .object({ versions: z.array(version) })
        .safeParse(await response.json().catch(() => null));
      if (!read.success) throw new DeskError("UNREADABLE", null, null, { cause: read.error });
      return read.data.versions;
    },
    retry: false,
  });
}

/** What a version changed of the one before it; all of it is new where there was none. */
export function changesOf(
  now: QuestionVersion,
  before: QuestionVersion | undefined,
): readonly ComparedLine[] {
  return changedLines(before ? linesOf(before) : [], linesOf(now));
}

/** A version as text: what it asks in both languages, its parameters, its statement. */
function linesOf(of: QuestionVersion): readonly string[] {
  if (of.withdrawn) return [];
  return [
    of.title.vi,
    of.title.en,
    ...of.parameters.map(
      ({ name, type, title, default: usual }) =>
        `$${name} ${type} = ${JSON.stringify(usual)} · ${title.vi} · ${title.en}`,
    ),
    ...of.statement.trimEnd().split("\n"),
  ];
}
