/** JSON knows one kind of number, Cypher two: whole numbers travel as integers, so that `LIMIT $n` takes them. */
export function graphParameters(
  parameters: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, graphValue(value)]),
  );
}

function graphValue(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(graphValue);
  if (typeof value === "object" && value !== null) {
    return graphParameters(value as Record<string, unknown>);
  }
  return value;
}
