import { fetchDesk } from "./ask-desk.ts";
import type { Parameters } from "./parameters.ts";
import { namesAsked } from "./parameters.ts";
import { savedQuestion, type QuestionParameter, type SavedQuestion } from "./saved-questions.ts";
import { valueOf } from "./values.ts";

/** What a reviewer keeps for others to ask. */
export type QuestionToSave = Pick<SavedQuestion, "title" | "parameters" | "statement"> & {
  /** The version that was seen and is replaced; 0 of a new question. */
  readonly version: number;
};

export const PARAMETER_TYPES = ["TEXT", "ID", "DATE", "INTEGER"] as const;

/**
 * The parameters that a statement asks for, with the values that it has now as their usual ones. What an earlier version
 * says of a parameter stands; the type of a new one is told by its value. Null when one has no value that can be kept.
 */
export function parametersToSave(
  statement: string,
  values: Parameters,
  known: SavedQuestion | undefined,
): readonly QuestionParameter[] | null {
  const found: QuestionParameter[] = [];
  for (const name of namesAsked(statement)) {
    const value = values[name];
    if (typeof value !== "string" && !Number.isInteger(value)) return null;
    const usual = value as string | number;
    const before = known?.parameters.find((parameter) => parameter.name === name);
    found.push({
      name,
      type: before?.type ?? typeOf(usual),
      title: before?.title ?? { vi: "", en: "" },
      default: usual,
    });
  }
  return found;
}

function typeOf(value: string | number): (typeof PARAMETER_TYPES)[number] {
  if (typeof value === "number") return "INTEGER";
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return "DATE";
  return valueOf(value).is === "id" ? "ID" : "TEXT";
}

/**
 * Keeps a question as the reviewer whose token this is.
 *
 * @throws {DeskError} REFUSED by the gate or under a name of the program's, CONFLICT, SIGNED_OUT
 */
export async function saveQuestion(
  name: string,
  question: QuestionToSave,
  token: string,
): Promise<SavedQuestion> {
  const response = await fetchDesk(`questions/${encodeURIComponent(name)}`, {
    method: "PUT",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify(question),
  });
  const { question: kept } = (await response.json()) as { question: unknown };
  return savedQuestion.parse(kept);
}

/**
 * Takes a question back as the reviewer whose token this is.
 *
 * @param version the latest, which was seen
 * @throws {DeskError} CONFLICT, SIGNED_OUT
 */
export async function withdrawQuestion(
  name: string,
  version: number,
  token: string,
): Promise<void> {
  await fetchDesk(`questions/${encodeURIComponent(name)}?version=${version}`, {
    method: "DELETE",
    headers: { authorization: `Bearer ${token}` },
  });
}
