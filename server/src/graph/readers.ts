import {
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
} from "graphql";

import { type Fragment, soleVariable } from "./fragment.ts";
import { type Page, writeCursor } from "./pages.ts";

/** The pages that a request asks for, by the number of the fragment in the statement. */
export type Pages = ReadonlyMap<number, Page>;

/** Turns a value of an answer into what was asked for. Values are lists by position, never maps. */
export type Read = (value: unknown, pages: Pages) => unknown;

/** One field of an object: its key in the answer, its position in the list, and how to read it. */
export interface Slot {
  readonly key: string;
  readonly position: number;
  readonly read: Read;
  /** Of a field that must have a value: what to call it when it has none. */
  readonly required?: string | undefined;
}

/** Under this, an object says of which type it is, where only the answer tells. It is in no JSON. */
export const typeOf = Symbol("type");

const openBounds = new Set<unknown>(["0000-01-01", "9999-12-31"]);

/**
 * Reads a plain value. This is the one place where what is shown differs from what is stored.
 *
 * @param number of the fragment in the statement
 */
export function readLeaf(type: GraphQLOutputType, field: string, number: number): Read {
  if (field === "cursor") {
    return (key, pages) => writeCursor(pages.get(number)?.mark ?? "", String(key));
  }
  if (isListType(getNullableType(type))) return (list) => list ?? [];
  const { name } = getNamedType(type);
  // A day that is always there was asked about; only one that may be null is a bound.
  if (name === "Date" && !isNonNullType(type)) return (day) => (openBounds.has(day) ? null : day);
  if (name === "Boolean" && isNonNullType(type)) return (flag) => flag ?? false;
  return (value) => value;
}

/**
 * Reads an object as the answer has it. What the graph must not lack ends the reading, since nobody looks at it again.
 *
 * @param type set where only the answer tells of which type the object is
 */
export function readObject(slots: readonly Slot[], type?: string): Read {
  const blank = emptyFor(slots.map(({ key }) => key));
  return (value, pages) => {
    const list = value as readonly unknown[];
    const object = blank();
    if (type !== undefined) object[typeOf] = type;
    for (const { key, position, read, required } of slots) {
      const found = read(list[position], pages) ?? null;
      if (found === null && required !== undefined) throw new Error(`${required} is missing.`);
      object[key] = found;
    }
    return object;
  };
}

type Blank = () => Record<string | symbol, unknown>;

/** A new object for these keys: readers choose them, and may call one as every object calls its prototype. */
export function emptyFor(keys: readonly string[]): Blank {
  return keys.includes("__proto__") ? () => Object.create(null) : () => ({});
}

/**
 * The Cypher that gathers the rows of a fragment: of one that yields no more than one, that is its value. `collect` drops
 * null, so an empty list stands for a missing node.
 */
export function collected(fragment: Fragment, value: string): string {
  const { plenty } = fragment;
  if (plenty === "*") return `collect(${value})`;
  if (plenty === "?*") {
    return `collect(CASE WHEN ${soleVariable(fragment)} IS NULL THEN [] ELSE ${value} END)`;
  }
  return value;
}

/** Reads what `collected` gathered. */
export function readCollected({ plenty }: Fragment, read: Read): Read {
  if (plenty === "*") return (rows, pages) => (rows as unknown[]).map((row) => read(row, pages));
  if (plenty === "?*") {
    return (rows, pages) =>
      (rows as unknown[][]).map((row) => (row.length === 0 ? null : read(row, pages)));
  }
  return (row, pages) => (row === null ? null : read(row, pages));
}
