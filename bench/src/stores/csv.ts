import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";

import type { Props } from "./copy.ts";

/** Between the parts of a list: a sign that no text has. */
export const arrayDelimiter = { name: "U+001F", sign: "\u001F" } as const;

/** A property and its type as Neo4j calls it: String, StringArray, Long, Boolean, Double. */
export interface Column {
  readonly name: string;
  readonly type: string;
}

const csvTypes: Readonly<Record<string, string>> = {
  String: "string",
  StringArray: "string[]",
  Long: "long",
  Double: "double",
  Boolean: "boolean",
};

/** A file for `database import full`: whole numbers that name nodes, then properties. An empty list counts as none. */
export function csvFile(path: string, ends: readonly string[], columns: readonly Column[]) {
  const stream = createWriteStream(path);
  const types = columns.map(({ name, type }) => `${name}:${csvTypes[type] ?? unknownType(type)}`);
  stream.write(`${[...ends, ...types].join(",")}\n`);
  return {
    async write(numbers: readonly number[], props: Props): Promise<void> {
      const cells = columns.map(({ name }) => cell(props[name]));
      if (!stream.write(`${[...numbers, ...cells].join(",")}\n`)) await once(stream, "drain");
    },
    async end(): Promise<string> {
      stream.end();
      await finished(stream);
      return path;
    },
  };
}

function cell(value: Props[string] | undefined): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? value : value.join(arrayDelimiter.sign);
  return `"${text.replaceAll('"', '""')}"`;
}

function unknownType(type: string): never {
  throw new Error(`No CSV type for ${type}.`);
}
