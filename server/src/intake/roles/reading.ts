import type { Role, RoleObject } from "../format.ts";
import type { Mention } from "../people/index.ts";
import type { Chunk } from "../spans/index.ts";
import type { Token } from "../tokens/index.ts";
import type { MentionList } from "./mention-list.ts";

/** What a sentence says that somebody did. */
export interface RoleHit {
  readonly mention: Mention;
  readonly role: Role;
  readonly object?: RoleObject;
  readonly detail?: string;
  /** Tokens of the words that say it. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** A sentence while its roles are read. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly lists: readonly MentionList[];
  readonly hits: RoleHit[];
  /** Roles that each mention has by now. */
  readonly known: Map<Mention, Set<string>>;
  /** Lists that an opener gave its role to: no verb behind them does again. */
  readonly opened: Set<number>;
}

/** The same role again in one sentence says nothing new. */
export function addHit(reading: Reading, hit: RoleHit): void {
  const known = reading.known.get(hit.mention) ?? new Set();
  reading.known.set(hit.mention, known);
  const key = `${hit.role} ${hit.detail ?? ""}`;
  if (known.has(key)) return;
  known.add(key);
  reading.hits.push(hit);
}

export function listAt(reading: Reading, at: number): MentionList | undefined {
  return reading.lists.find(({ from, to }) => at >= from && at < to);
}
