import type { DecisionInput, Draft, Mention } from "./draft.ts";
import type { Role } from "../api/generated/review.ts";

type Kind = Mention["kind"];

/** What a fact that is added by hand is between, and what else it says. */
export type Shape = {
  readonly subject: Kind;
  readonly object?: Kind;
  /** Whether it is told of an event: it must be, or it may. */
  readonly event?: "MUST" | "MAY";
  readonly says?: "role" | "date" | "how" | "title";
};

const TITLE: Shape = { subject: "PERSON", object: "POST", event: "MAY", says: "title" };

/** The facts that can be added by hand, the likeliest first. */
export const SHAPES = {
  HOLDS: TITLE,
  TOOK_PART: { subject: "PERSON", event: "MUST", says: "role" },
  HOSTED: { subject: "EVENT", object: "BODY" },
  STARTS: TITLE,
  ENDS: TITLE,
  FORMER: TITLE,
  ON_BEHALF_OF: { subject: "PERSON", object: "BODY", event: "MUST" },
  HELD_IN: { subject: "EVENT", object: "PLACE" },
  DATE: { subject: "EVENT", says: "date" },
  CONCERNS: { subject: "EVENT", object: "DOCUMENT", says: "how" },
  ISSUED_BY: { subject: "DOCUMENT", object: "BODY" },
} as const satisfies { readonly [says: string]: Shape };

export type AddedWord = keyof typeof SHAPES;

/** A mention in a form: the key of one that the draft has, or the name of one that it lacks. */
export type Named = { readonly key: string; readonly name: string };

export const NOBODY: Named = { key: "", name: "" };

/** What a reviewer fills in to add a fact. */
export type AddForm = {
  /** The words of the article that say it. */
  readonly words: string;
  readonly says: AddedWord;
  readonly subject: Named;
  readonly object: Named;
  /** Of a post that the draft lacks. */
  readonly body: Named;
  /** The key of the event; empty for none. */
  readonly event: string;
  readonly role: Role;
  readonly value: string;
  readonly at: string;
  readonly acting: boolean;
};

/** Offsets of words in the article: those that were selected, while they still say the same, else the first such words. */
export function findWords(
  text: string,
  words: string,
  selected: { readonly start: number; readonly end: number } | null,
): { readonly start: number; readonly end: number } | null {
  const plain = words.normalize("NFC").trim();
  if (plain === "") return null;
  if (selected && text.slice(selected.start, selected.end) === plain) return selected;
  const start = text.indexOf(plain);
  return start < 0 ? null : { start, end: start + plain.length };
}

function isNamed({ key, name }: Named): boolean {
  return key !== "" || name.trim() !== "";
}

/** Whether a form says all that its fact needs, wherever its words stand. */
export function isComplete(form: AddForm): boolean {
  const shape: Shape = SHAPES[form.says];
  const isNewPost = shape.object === "POST" && form.object.key === "";
  return (
    isNamed(form.subject) &&
    (shape.object === undefined || isNamed(form.object)) &&
    (!isNewPost || isNamed(form.body)) &&
    (shape.event !== "MUST" || form.event !== "") &&
    ((shape.says !== "date" && shape.says !== "how") || form.value.trim() !== "")
  );
}

/**
 * The decisions that add a fact, with the mentions that the draft lacks before it.
 * @param span of the words that say it @param newKey gives keys that nothing else has
 */
export function additionsOf(
  { text }: Draft,
  form: AddForm,
  span: { readonly start: number; readonly end: number },
  newKey: () => string,
): DecisionInput[] {
  const shape: Shape = SHAPES[form.says];
  const made: DecisionInput[] = [];
  const keyOf = (
    kind: Kind,
    { key, name }: Named,
    more: { body?: string; title?: string } = {},
  ) => {
    if (key !== "") return key;
    const own = newKey();
    const mention = { kind, name: name.trim(), ...more, ...(findWords(text, name, null) ?? span) };
    made.push({ key: own, choice: "ADD", mention });
    return own;
  };
  const subject = keyOf(shape.subject, form.subject);
  const object = shape.object && objectOf(shape.object);
  const fact = {
    says: form.says,
    subject,
    ...(object !== undefined && { object }),
    ...(shape.event && form.event !== "" && { event: form.event }),
    ...(shape.says === "role" && { role: form.role }),
    ...((shape.says === "date" || shape.says === "how") && { value: form.value.trim() }),
    ...(shape.says === "title" && form.at.trim() !== "" && { at: form.at.trim() }),
    ...(shape.says === "title" && form.acting && { acting: true }),
    ...span,
  };
  return [...made, { key: newKey(), choice: "ADD", fact }];

  function objectOf(kind: Kind): string {
    if (kind !== "POST" || form.object.key !== "") return keyOf(kind, form.object);
    const title = text.slice(span.start, span.end);
    return keyOf(kind, form.object, { body: keyOf("BODY", form.body), title });
  }
}
