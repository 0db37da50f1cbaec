import type { Fact } from "./draft.ts";
import type { FactEdit, Role } from "../api/generated/review.ts";

/** The fields of a fact that a form edits, as it holds them: what is unknown is empty. */
export type EditForm = {
  readonly says: string;
  readonly role: string;
  readonly value: string;
  readonly at: string;
  readonly acting: boolean;
  readonly term: string;
  readonly detail: string;
  readonly printedAs: string;
};

const TITLES = ["HOLDS", "STARTS", "ENDS", "REPLACED", "FORMER"] as const;
const BETWEEN_DOCUMENTS = ["IMPLEMENTS", "AMENDS", "REPLACES", "BASED_ON", "SPECIFIES"] as const;

/** The words that a fact may be changed between, itself among them: those with the same parts. */
export function wordsLike(says: string): readonly string[] {
  return [TITLES, BETWEEN_DOCUMENTS].find((words) => words.some((word) => word === says)) ?? [says];
}

/** The fields that a fact of this kind has. */
export function fieldsOf(says: string): ReadonlySet<keyof EditForm> {
  if (TITLES.some((word) => word === says)) {
    return new Set(["says", "at", "acting", "term", "printedAs"]);
  }
  if (BETWEEN_DOCUMENTS.some((word) => word === says)) return new Set(["says", "printedAs"]);
  if (says === "TOOK_PART") return new Set(["role", "detail"]);
  return ["DATE", "MODE", "EVENT_TITLE", "CONCERNS"].includes(says)
    ? new Set(["value"])
    : new Set(["printedAs"]);
}

export function formOf(fact: Fact): EditForm {
  const { says, role, value, at, acting, term, detail, printedAs } = fact;
  return {
    says,
    role: role ?? "",
    value: value ?? "",
    at: at ?? "",
    acting,
    term: term ?? "",
    detail: detail ?? "",
    printedAs: printedAs ?? "",
  };
}

/**
 * What a form changes of a fact as the draft shows it, together with what was changed before: an edit takes the place of the
 * one before it. Null when it says what the fact says anyway.
 */
export function editOf(fact: Fact, form: EditForm): FactEdit | null {
  const shown = formOf(fact);
  const changed = Object.entries(form).filter(
    ([name, value]) => value !== "" && value !== shown[name as keyof EditForm],
  );
  if (changed.length === 0) return null;
  const before =
    fact.decision?.action === "EDIT" ? (JSON.parse(fact.decision.change ?? "{}") as FactEdit) : {};
  return { ...before, ...(Object.fromEntries(changed) as FactEdit & { role?: Role }) };
}
