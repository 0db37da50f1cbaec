import { createHash } from "node:crypto";

import type { Carrier, Value } from "../../rows.ts";

/** An entity of FollowTheMoney: every property is a list. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Values as the graph has them; what is not known is left out. */
export type Values = Readonly<Record<string, Value | readonly Value[]>>;

export function entity(id: string, schema: string, values: Values): FtmEntity {
  const properties = Object.entries(values).flatMap(([key, value]) => {
    const all = [value].flat().filter((one) => one !== null && one !== undefined && one !== "");
    return all.length === 0 ? [] : [[key, [...new Set(all.map(String))]] as const];
  });
  return { id: ftmId(id), schema, properties: Object.fromEntries(properties) };
}

/** The longest id that FollowTheMoney takes. */
const longest = 200;

/** Ids there have letters, digits, dots and hyphens; a longer one keeps its beginning. */
export function ftmId(id: string): string {
  const plain = id.toLowerCase().replaceAll(/[^a-z0-9.-]/g, ".");
  if (plain.length <= longest) return plain;
  return `${plain.slice(0, longest - 13)}.${createHash("sha256").update(id).digest("hex").slice(0, 12)}`;
}

/** A date as FollowTheMoney knows them: 2018, 2018-06 or 2018-06-11. An interval, a guess and a day without a year are none. */
export function ftmDate(edtf: unknown): string | undefined {
  return typeof edtf === "string" && /^\d{4}(-\d\d){0,2}$/.test(edtf) ? edtf : undefined;
}

/** Both ends of an interval, as far as each is such a date. */
export function ftmEnds(edtf: unknown): readonly (string | undefined)[] {
  return typeof edtf === "string" && edtf.includes("/") ? edtf.split("/").map(ftmDate) : [];
}

/** Who says so, in the properties that things and intervals share. */
export function proofOf(carriers: readonly Carrier[]): Values {
  return {
    proof: carriers.map(({ source }) => ftmId(source)),
    publisher: carriers.map(({ publisher }) => publisher),
    sourceUrl: carriers.map(({ url }) => url),
  };
}
