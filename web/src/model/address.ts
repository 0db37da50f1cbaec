import { isDay, type Day } from "./day.ts";

/** The part of the state that a link carries. */
export type Address = {
  readonly language: Language | null;
  readonly asOf: Day | null;
  /** The id of the chosen entity or line. It need not exist. */
  readonly chosen: string | null;
};

const LANGUAGES = ["vi", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** Reads a URL fragment, as `#lang=vi&asOf=2018-06-11&node=person:to-lam`; what it does not understand counts as absent. */
export function readAddress(fragment: string): Address {
  const fields = new URLSearchParams(fragment.replace(/^#/, ""));
  const asOf = fields.get("asOf");
  return {
    language: LANGUAGES.find((language) => language === fields.get("lang")) ?? null,
    asOf: asOf !== null && isDay(asOf) ? asOf : null,
    chosen: fields.get("node") || null,
  };
}

/** The inverse of {@link readAddress}. */
export function writeAddress({ language, asOf, chosen }: Address): string {
  const fields = new URLSearchParams();
  if (language !== null) fields.set("lang", language);
  if (asOf !== null) fields.set("asOf", asOf);
  if (chosen !== null) fields.set("node", chosen);
  // A fragment may hold colons as they are, and ids read better so.
  return `#${fields.toString().replaceAll("%3A", ":")}`;
}
