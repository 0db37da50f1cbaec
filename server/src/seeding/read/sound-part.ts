import type { z } from "zod";

import { type Bundle, bundle } from "../format/bundle.ts";
import { type Path, pathText } from "./problem.ts";

/** What is right in a bundle that has mistakes of shape. */
export interface SoundPart {
  readonly bundle: Bundle;
  /** The way to a value in the file, from the way to it in the sound part. */
  readonly pathInFile: (path: Path) => Path;
  /** Whether nothing was taken away from an entry, given by its way in the sound part. */
  readonly isWhole: (path: Path) => boolean;
  /** The ids of entries that something was taken away from, or that were taken away themselves. */
  readonly unreadable: readonly string[];
}

/** Every round takes away one level more around what is wrong; a bundle is not as deep as this. */
const maxRounds = 12;
const removed = Symbol("removed");

/** The source that stands for one that is wrong, so that its facts are not told to have none. */
const unreadableSource = "source:unreadable";

/**
 * Takes away as little as makes the rest of a bundle right: other mistakes can then be told at once.
 * What the whole bundle depends on is not taken away but replaced.
 *
 * @param name an id for the bundle, if its own is wrong
 */
export function soundPart(
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  name: string,
): SoundPart | undefined {
  const left = structuredClone(value);
  const standIns = new Map<PropertyKey, string>([
    ["bundle", name],
    ["recordedAt", "0001-01-01"],
    ["recordedBy", "unreadable"],
    ["source", unreadableSource],
  ]);
  const touched = new Set<string>();
  let wrong = issues;
  for (let round = 0; round < maxRounds; round += 1) {
    for (const path of wrong.flatMap(pathsOf).map((found) => pathBefore(left, found))) {
      touched.add(pathText(path.slice(0, 2)));
      if (!takeAway(left, path, standIns)) return undefined;
    }
    const result = bundle.safeParse(withoutRemoved(left));
    if (result.success) {
      const pathInFile = (path: Path) => pathBefore(left, path);
      const isWhole = (path: Path) => !touched.has(pathText(pathInFile(path).slice(0, 2)));
      const unreadable = [unreadableSource, ...idsOf(value, touched)];
      return { bundle: result.data, pathInFile, isWhole, unreadable };
    }
    wrong = result.error.issues;
  }
  return undefined;
}

function pathsOf(issue: z.core.$ZodIssue): Path[] {
  if (issue.code !== "unrecognized_keys") return [issue.path];
  return issue.keys.map((key) => [...issue.path, key]);
}

/** Takes the value away, or the nearest thing around it that is there; false when that is everything. */
function takeAway(root: unknown, path: Path, standIns: ReadonlyMap<PropertyKey, string>): boolean {
  const last = path.at(-1);
  if (last === undefined) return false;
  const around = path.slice(0, -1);
  const holder = valueAt(root, around);
  const standIn = standIns.get(last);
  if (Array.isArray(holder)) {
    holder[Number(last)] = removed;
    return true;
  }
  if (isRecord(holder)) {
    const key = String(last);
    if (standIn !== undefined && holder[key] !== standIn) {
      holder[key] = standIn;
      return true;
    }
    if (Object.hasOwn(holder, key)) return delete holder[key];
  }
  return takeAway(root, around, standIns);
}

/** A single value stands for a list of one, so its position 0 is the value itself. */
function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    if (!isRecord(value)) return undefined;
    return step === 0 ? value : value[String(step)];
  }, root);
}

/** The same way before anything was taken out of the lists on it. */
function pathBefore(root: unknown, path: Path): Path {
  const before: PropertyKey[] = [];
  for (const step of path) {
    const list = valueAt(root, before);
    before.push(Array.isArray(list) ? (keptIndexes(list)[Number(step)] ?? step) : step);
  }
  return before;
}

function keptIndexes(list: readonly unknown[]): number[] {
  return list.flatMap((item, index) => (item === removed ? [] : [index]));
}

function withoutRemoved(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== removed).map(withoutRemoved);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutRemoved(inner)]),
  );
}

/** The ids of entries, which are given by their ways. */
function idsOf(value: unknown, entries: ReadonlySet<string>): string[] {
  const lists = isRecord(value) ? Object.entries(value) : [];
  return lists.flatMap(([key, list]) =>
    (Array.isArray(list) ? list : []).flatMap((item: unknown, index) =>
      entries.has(pathText([key, index])) && isRecord(item) && typeof item["id"] === "string"
        ? [item["id"]]
        : [],
    ),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
