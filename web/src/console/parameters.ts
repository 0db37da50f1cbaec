import * as z from "zod/mini";

/** The values of `$name` in a statement. */
export type Parameters = { readonly [name: string]: unknown };

const object = z.record(z.string(), z.unknown());

/** Reads parameters as typed: a JSON object, or nothing at all; null when it is neither. */
export function readParameters(text: string): Parameters | null {
  if (text.trim() === "") return {};
  try {
    return object.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Parameters for people to read and change; empty when there are none. */
export function writeParameters(parameters: Parameters): string {
  return Object.keys(parameters).length === 0 ? "" : JSON.stringify(parameters, null, 2);
}

/** Parameters as a link carries them, by name. */
export function toLink(parameters: Parameters): { [name: string]: string } {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, JSON.stringify(value)]),
  );
}

/** The inverse of {@link toLink}; what is no JSON, as in a link written by hand, is a text. */
export function fromLink(given: { readonly [name: string]: string }): Parameters {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      try {
        return [name, JSON.parse(value) as unknown];
      } catch {
        return [name, value];
      }
    }),
  );
}

/** The names that a statement asks values for, each once, in order. */
export function namesAsked(statement: string): string[] {
  return [
    ...new Set(
      [...statement.matchAll(/\$([\p{L}_][\p{L}\p{N}_]*)/gu)].map(([, name = ""]) => name),
    ),
  ];
}
