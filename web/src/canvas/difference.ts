/** What has to be added, changed and removed to get from what is drawn to what should be. */
export type Difference<T> = {
  readonly added: readonly T[];
  readonly changed: readonly T[];
  readonly removed: readonly string[];
};

/** Compares two lists of plain values by id; a value counts as changed when any of its fields differs. */
export function difference<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): Difference<T> {
  const old = new Map(before.map((value) => [value.id, value]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    changed: after.filter((value) => {
      const previous = old.get(value.id);
      return previous !== undefined && !sameFields(previous, value);
    }),
    removed: before.flatMap(({ id }) => (kept.has(id) ? [] : [id])),
  };
}

function sameFields<T extends object>(a: T, b: T): boolean {
  for (const name in b) if (a[name] !== b[name]) return false;
  return true;
}
