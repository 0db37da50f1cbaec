import { readCypher } from "../../graph/index.ts";

/**
 * A statement of `cypher/load` for one label or type. `$($label)` is Cypher that means the same, but
 * Neo4j plans it without an index; so the name is written in. Names come from the code, never from data.
 */
export function statement(name: string, names: Readonly<Record<string, string>> = {}): string {
  return readCypher(`load/${name}.cypher`).replaceAll(
    /\$\(\$(\w+)\)/g,
    (whole, key: string) => names[key] ?? whole,
  );
}

/** Undefined as null: the driver leaves an undefined key out, and null takes a property away. */
export function withNulls(props: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(props).map(([key, value]) => [key, value ?? null]));
}

/** The rows by a key, in the order in which each key first comes. */
export function groupBy<Row>(rows: Iterable<Row>, keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
