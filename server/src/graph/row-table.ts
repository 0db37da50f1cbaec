import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";

/** A property and its type as Neo4j calls it: String, StringArray, Long, Boolean, Double. */
export interface Column {
  readonly name: string;
  readonly type: string;
}

/** Between the members of a list: a sign that no text has. */
export const listSign = "\u001F";

/** The import takes an empty list for none, so that this property tells which were empty, until `restoreEmptyLists`. */
const emptyLists = "emptyLists";

/** Statements that make empty lists of those that were empty. */
export const restoreEmptyLists: readonly string[] = ["(x)", "()-[x]->()"].map(
  (pattern) => `
    MATCH ${pattern} WHERE x.${emptyLists} IS NOT NULL
    CALL (x) {
      FOREACH (name IN x.${emptyLists} | SET x[name] = [])
      REMOVE x.${emptyLists}
    } IN TRANSACTIONS OF 10000 ROWS`,
);

/** What the import calls the types that the graph has. */
const importTypes: Readonly<Record<string, string>> = {
  String: "string",
  StringArray: "string[]",
  Long: "long",
  LongArray: "long[]",
  Double: "double",
  Boolean: "boolean",
};

/**
 * A file of rows for `database import full`: ids, then properties.
 *
 * @param path without its ending
 * @throws {Error} for a property of a type that no column can hold
 */
export function openTable(path: string, ids: readonly string[], columns: readonly Column[]) {
  const own = columns.filter(({ name }) => name !== "id");
  const names = own.map(({ name, type }) => {
    const known = importTypes[type];
    if (known === undefined) throw new Error(`No column can hold ${name}, a ${type}.`);
    return `${name}:${known}`;
  });
  const file = createWriteStream(`${path}.csv`);
  file.write(`${[...ids, ...names, `${emptyLists}:string[]`].join(",")}\n`);
  return {
    async write(of: readonly string[], properties: Readonly<Record<string, unknown>>) {
      const values = own.map(({ name }) => properties[name]);
      const empty = own.filter((_, at) => isEmpty(values[at])).map(({ name }) => name);
      const cells = [...of, ...values, empty].map(writeCell);
      if (!file.write(`${cells.join(",")}\n`)) await once(file, "drain");
    },
    async end(): Promise<string> {
      file.end();
      await finished(file);
      return `${path}.csv`;
    },
  };
}

function writeCell(value: unknown): string {
  if (value == null || isEmpty(value)) return "";
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
    return String(value);
  }
  const text = Array.isArray(value) ? value.join(listSign) : (value as string);
  return `"${text.replaceAll('"', '""')}"`;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
