import type { Reading } from "./readings.ts";

/**
 * A query to a full-text index: every folded word is required, the last also as a beginning; exact spelling and order
 * only raise the score, so that the best are among the candidates. `other` is a second way to meet the requirement.
 *
 * @param name the property with the name
 */
export function luceneQuery(name: string, whole: Reading, other: Reading | undefined): string {
  return [
    luceneRequirement(whole, other),
    ...[whole, other].flatMap((reading) => (reading ? prefer(name, reading) : [])),
  ].join(" ");
}

/** The part of the query that says what is found, in no order: enough to count. */
export function luceneRequirement(whole: Reading, other: Reading | undefined): string {
  return other ? `+((${require(whole)}) (${require(other)}))` : require(whole);
}

function require({ folded }: Reading): string {
  const last = folded.at(-1) ?? "";
  return [...folded.slice(0, -1).map((word) => `+${word}`), `+(${last} ${last}*)`].join(" ");
}

function prefer(name: string, { spelled, folded }: Reading): string[] {
  return [
    `${name}:"${spelled.join(" ")}"^8`,
    ...spelled.map((word) => `${name}:${word}^4`),
    `${name}Folded:"${folded.join(" ")}"^2`,
  ];
}
