import { mkdirSync } from "node:fs";
import { join } from "node:path";

import neo4j, { type Record } from "neo4j-driver";

import type { GraphAddress } from "./connect.ts";
import { toGraphError } from "./errors.ts";
import { type Column, openTable } from "./row-table.ts";

/** What of a graph is copied: nodes with one of these labels, each with an `id`, and these relationships among them. */
export interface GraphPart {
  readonly labels: readonly string[];
  readonly types: readonly string[];
}

/** Rows of a label or type. */
interface RowFile {
  readonly name: string;
  readonly path: string;
}

/** Files as `neo4j-admin database import` reads them. */
export interface GraphFiles {
  readonly nodes: readonly RowFile[];
  readonly relationships: readonly RowFile[];
}

/** Milliseconds of one answer: all rows there are. */
const timeout = 30 * 60_000;
const batchSize = 2000;

/** Properties by label or type, as `db.schema` tells them. */
const nodeColumns = `CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName, propertyTypes
  WHERE propertyName IS NOT NULL
  RETURN nodeLabels[0] AS kind, propertyName AS name, propertyTypes AS types ORDER BY kind, name`;
const linkColumns = `CALL db.schema.relTypeProperties() YIELD relType, propertyName, propertyTypes
  WHERE propertyName IS NOT NULL
  RETURN replace(replace(relType, ':', ''), '\`', '') AS kind, propertyName AS name, propertyTypes AS types ORDER BY kind, name`;

const nodes = `MATCH (node) WHERE labels(node)[0] IN $kinds
  RETURN labels(node)[0] AS kind, [node.id] AS ids, properties(node) AS properties`;
const links = `MATCH (from)-[link]->(to) WHERE type(link) IN $kinds
  RETURN type(link) AS kind, [from.id, to.id] AS ids, properties(link) AS properties`;

/**
 * Writes a part of a graph into files, row by row, so that memory stays flat and whoever reads the graph is not kept
 * waiting.
 *
 * @throws {GraphError} see `toGraphError`
 */
export async function writeRows(
  { uri, user, password, database }: GraphAddress,
  { labels, types }: GraphPart,
  folder: string,
): Promise<GraphFiles> {
  mkdirSync(folder, { recursive: true });
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    useBigInt: true,
    telemetryDisabled: true,
    fetchSize: batchSize,
    userAgent: "niengiam",
  });
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  const write = async (kinds: readonly string[], ids: readonly string[], ...asked: string[]) => {
    const [columnsAsked = "", rowsAsked = ""] = asked;
    const columns = columnsOf((await session.run(columnsAsked, {}, { timeout })).records);
    const tables = new Map(
      kinds.map((kind) => [kind, openTable(join(folder, kind), ids, columns.get(kind) ?? [])]),
    );
    for await (const row of session.run(rowsAsked, { kinds }, { timeout })) {
      await tables.get(row.get("kind"))?.write(row.get("ids"), row.get("properties"));
    }
    return Promise.all(
      [...tables].map(async ([name, table]) => ({ name, path: await table.end() })),
    );
  };
  try {
    return {
      nodes: await write(labels, ["id:ID"], nodeColumns, nodes),
      relationships: await write(types, [":START_ID", ":END_ID"], linkColumns, links),
    };
  } catch (error) {
    throw toGraphError(error);
  } finally {
    await session.close();
    await driver.close();
  }
}

function columnsOf(records: readonly Record[]): Map<string, Column[]> {
  const found = new Map<string, Column[]>();
  for (const record of records) {
    const { kind, name, types } = record.toObject() as {
      kind: string;
      name: string;
      types: string[];
    };
    const [type = "", ...others] = types;
    if (others.length > 0) throw new Error(`${kind}.${name} is now a ${type}, now a ${others[0]}.`);
    found.set(kind, [...(found.get(kind) ?? []), { name, type }]);
  }
  return found;
}
