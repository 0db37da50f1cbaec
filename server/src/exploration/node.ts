import { NiengiamError } from "../errors.ts";
import type { Params } from "../graph/index.ts";

/**
 * Takes the id of a tenure apart, so that one that no longer stands leads to its successor: `tenure:<person>.<post>`,
 * then the year of its first claim and `.acting`, each only when needed.
 */
export function prepareNode({ id }: Readonly<Record<string, unknown>>): Params {
  const parts = /^(?<stem>tenure:.+?)(?:\.(?<year>\d{4})(?:-[a-z])?)?(?<acting>\.acting)?$/.exec(
    String(id),
  )?.groups;
  if (!parts) return { id };
  const { stem, year, acting } = parts;
  return { id, stem, year: year === undefined ? null : Number(year), acting: acting !== undefined };
}

const maxNodes = 100;

/** @throws {NiengiamError} BAD_USER_INPUT for more ids than one answer holds */
export function prepareNodes({ ids }: Readonly<Record<string, unknown>>): Params {
  if (Array.isArray(ids) && ids.length > maxNodes) {
    throw new NiengiamError(
      "BAD_USER_INPUT",
      `"ids" may be at most ${maxNodes}. Ask in several requests.`,
    );
  }
  return { ids };
}
