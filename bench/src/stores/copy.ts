import { fold, givenNameFolded, sortKey } from "@niengiam/server/dist/text/index.js";

import { personName } from "../world/names.ts";
import { randomFrom } from "../world/random.ts";

type Value = string | number | boolean | readonly string[];
export type Props = Readonly<Record<string, Value>>;

/** The ids of what belongs to a copy: of all but hubs, places and what speaks of them alone. */
const own = /\bg-(?=[abcdmnr]\d)/;
const everyOwn = new RegExp(own, "g");

/** Whether what has this id is there once for each copy. */
export function hasCopies(id: unknown): boolean {
  return own.test(String(id));
}

/**
 * Properties in one of the copies: with its ids, also where they are part of a key, and a person with another name. The
 * first copy is the world as it was generated.
 */
export function copyOf(label: string, props: Props, copy: number): Props {
  if (copy === 0) return props;
  const renamed = Object.entries(props).map(([key, value]) => [key, renameIn(value, copy)]);
  const copied: Props = Object.fromEntries(renamed);
  return label === "Person" ? { ...copied, ...newName(String(copied["id"])) } : copied;
}

function renameIn(value: Value, copy: number): Value {
  if (typeof value === "string") return value.replaceAll(everyOwn, `g${copy}-`);
  return Array.isArray(value) ? value.map((part) => String(renameIn(part, copy))) : value;
}

/** Else each name would be there as often as there are copies. */
function newName(id: string): Props {
  const seeds = Array.from(id.matchAll(/\d+/g), Number);
  const name = personName(randomFrom(...seeds));
  return {
    name,
    nameFolded: fold(name),
    givenNameFolded: givenNameFolded(name),
    sortKey: sortKey(name, id),
  };
}
