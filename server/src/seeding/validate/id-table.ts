import { createHash } from "node:crypto";

/** A number that stands for a text: 48 bits, so that two of a million differ for all that matters. */
export function fingerprint(text: string): number {
  return createHash("sha1").update(text).digest().readUIntBE(0, 6);
}

/** What is remembered of every declaration of an import: its id, and a number for its values, where they can be read. */
export class IdTable {
  readonly #values = new Map<string, number | undefined>();

  /** Notes a declaration; false when the id stands already with other values. */
  declare(id: string, props: unknown): boolean {
    const values = fingerprint(canonical(props));
    const known = this.#values.get(id);
    if (known === undefined) this.#values.set(id, values);
    return known === undefined || known === values;
  }

  /** Notes ids whose values cannot be read, which agree with any. */
  mention(ids: readonly string[]): void {
    for (const id of ids) if (!this.#values.has(id)) this.#values.set(id, undefined);
  }

  has(id: string): boolean {
    return this.#values.has(id);
  }
}

/** Equal values have equal texts: keys by name, integers as numbers. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === "bigint") return Number(inner);
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
