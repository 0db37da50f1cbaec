import { randomUUID } from "node:crypto";

import { NiengiamError } from "../errors.ts";
import { type GraphTransactor, readCypher } from "../graph/index.ts";
import {
  type QuestionText,
  type SavedQuestion,
  questionText,
  readQuestionFiles,
} from "./questions.ts";

/** A version of a question; the last of one that was withdrawn says nothing. */
type QuestionVersion =
  | (SavedQuestion & { readonly withdrawn: false })
  | (Omit<SavedQuestion, keyof QuestionText> & { readonly withdrawn: true });

/** All questions that are kept for others: those that come with the program, and those that reviewers save. */
export interface QuestionLibrary {
  /** The latest of each, by name; without those that were withdrawn. */
  list(): Promise<SavedQuestion[]>;
  /** The versions of a question, the latest first; none when there never was one. */
  versions(name: string): Promise<QuestionVersion[]>;
  /**
   * Keeps another version; the earlier ones stay as they are.
   *
   * @param text none withdraws the question
   * @param seen the version that the reviewer saw, 0 where there was none, or none that can be asked
   * @throws {NiengiamError} CONFLICT when another is the latest, FORBIDDEN when it comes with the program
   */
  save(
    name: string,
    text: QuestionText | undefined,
    seen: number,
    reviewer: string,
  ): Promise<QuestionVersion>;
}

interface Stored {
  readonly name: string;
  readonly number: number;
  /** JSON. */
  readonly text?: string | null;
  readonly reviewer: string;
  readonly at: string;
}

export function openQuestionLibrary(graph: GraphTransactor): QuestionLibrary {
  const files = readQuestionFiles();

  const versions = async (name: string): Promise<QuestionVersion[]> => {
    const file = files.get(name);
    if (file) return [{ ...file, withdrawn: false }];
    const rows = await graph.read<{ question: Stored }>(statement("question-versions"), { name });
    return rows.map(({ question }) => readStored(question));
  };

  return {
    versions,

    async list() {
      const rows = await graph.read<{ question: Stored }>(statement("questions"));
      const saved = rows.map(({ question }) => readStored(question));
      const standing = saved.flatMap(({ withdrawn, ...question }) =>
        withdrawn ? [] : [question as SavedQuestion],
      );
      // A file that came later under the same name stands in front.
      const byName = new Map(standing.map((question) => [question.name, question]));
      for (const file of files.values()) byName.set(file.name, file);
      return [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
    },

    async save(name, text, seen, reviewer) {
      if (files.has(name)) {
        throw new NiengiamError(
          "FORBIDDEN",
          `${name} comes with the program and stays as it is. Save yours under another name.`,
        );
      }
      const [latest] = await versions(name);
      const isSeen = latest?.version === seen || ((latest?.withdrawn ?? true) && seen === 0);
      if (!isSeen) throw conflict(name, latest);
      const stored: Stored = {
        name,
        number: (latest?.version ?? 0) + 1,
        text: text ? JSON.stringify(text) : null,
        reviewer,
        at: new Date().toISOString(),
      };
      const id = `question:${name}.${stored.number}`;
      const question = { ...stored, number: BigInt(stored.number), id, mark: randomUUID() };
      const [row] = await graph.write((tx) =>
        tx.run<{ isKept: boolean }>(statement("save-question"), { question }),
      );
      if (!row?.isKept) throw conflict(name, (await versions(name))[0]);
      return readStored(stored);
    },
  };
}

function readStored({ name, number: version, text, reviewer, at }: Stored): QuestionVersion {
  if (text == null) return { name, version, reviewer, at, withdrawn: true };
  const said = questionText.parse(JSON.parse(text));
  return { name, version, ...said, reviewer, at, withdrawn: false };
}

function conflict(name: string, latest: QuestionVersion | undefined): NiengiamError {
  const who = latest?.reviewer ?? "Somebody";
  const told =
    latest === undefined
      ? `There is no question ${name} to replace. Leave "version" out to save a new one.`
      : latest.withdrawn
        ? `${who} withdrew ${name}. Leave "version" out to save it again.`
        : `${who} saved version ${latest.version} of ${name}. Read it, and send ${latest.version} as the version that you saw.`;
  return new NiengiamError("CONFLICT", told);
}

function statement(name: string): string {
  return readCypher(`desk/${name}.cypher`);
}
