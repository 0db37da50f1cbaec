import { isDay, type Day } from "./day.ts";

/** The part of the state that a link carries. */
export type Address = {
  readonly language: Language | null;
  readonly asOf: Day | null;
  /** The ids of what is chosen. They need not exist. */
  readonly selected: readonly string[];
  /** The scene, packed into text; null is the picture that the page opens on by itself. */
  readonly view: string | null;
};

const LANGUAGES = ["vi", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** As many things as a link chooses at most: a longer one has been tampered with. */
const MOST_SELECTED = 1500;

/** Reads a URL fragment, as `#lang=vi&asOf=2018-06-11&node=person:to-lam`; what it does not understand counts as absent. */
export function readAddress(fragment: string): Address {
  const fields = new URLSearchParams(fragment.replace(/^#/, ""));
  const asOf = fields.get("asOf");
  return {
    language: LANGUAGES.find((language) => language === fields.get("lang")) ?? null,
    asOf: asOf !== null && isDay(asOf) ? asOf : null,
    selected: fields
      .getAll("node")
      .filter((id) => id !== "")
      .slice(0, MOST_SELECTED),
    view: fields.get("view") || null,
  };
}

/** The inverse of {@link readAddress}. */
export function writeAddress({ language, asOf, selected, view }: Address): string {
  const fields = new URLSearchParams();
  if (language !== null) fields.set("lang", language);
  if (asOf !== null) fields.set("asOf", asOf);
  for (const id of selected) fields.append("node", id);
  if (view !== null) fields.set("view", view);
  // A fragment may hold colons as they are, and ids read better so.
  return `#${fields.toString().replaceAll("%3A", ":")}`;
}
