/** A value without the parts that say nothing: null, and objects of nothing else. Undefined when nothing is left. */
export function given(value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    return value ?? undefined;
  }
  const parts = Object.entries(value)
    .map(([key, part]) => [key, given(part)])
    .filter(([, part]) => part !== undefined);
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

/** The part of a value at a path, as `held.body`. */
export function partAt(value: unknown, path: string): unknown {
  let part = value;
  for (const key of path.split(".")) {
    part = typeof part === "object" && part !== null ? Reflect.get(part, key) : undefined;
  }
  return part;
}
