import neo4j, { type Driver } from "neo4j-driver";

import type { GraphAddress } from "./connect.ts";
import { toGraphError } from "./errors.ts";

/** What of a graph is copied: nodes with one of these labels, each with an `id`, and these relationships among them. */
export interface CopiedPart {
  readonly labels: readonly string[];
  readonly types: readonly string[];
}

const pageSize = 2000n;
/** Milliseconds of one page. */
const timeout = 120_000;

interface Link {
  readonly type: string;
  readonly from: string;
  readonly toLabel: string;
  readonly to: string;
  readonly properties: object;
}

/**
 * Copies a part of a graph into a database that has none of it yet, page by page, so that memory stays flat and whoever
 * reads the first is not kept waiting. Labels and types become part of statements: they are names of this program.
 *
 * @throws {GraphError} see `toGraphError`
 */
export async function copyGraph(
  from: GraphAddress,
  to: GraphAddress,
  { labels, types }: CopiedPart,
): Promise<void> {
  const source = open(from);
  const target = open(to);
  try {
    for (const label of labels) {
      const nodes = `MATCH (n:${label}) WHERE n.id > $after RETURN n.id, properties(n) ORDER BY n.id LIMIT $size`;
      for await (const page of pages(source, from.database, nodes, {})) {
        const rows = page.map((row) => row[1]);
        await write(
          target,
          to.database,
          `UNWIND $rows AS row CREATE (n:${label}) SET n = row`,
          rows,
        );
      }
    }
    for (const label of labels) {
      const links = `
        MATCH (n:${label}) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $size
        RETURN n.id, COLLECT {
          MATCH (n)-[r]->(m) WHERE type(r) IN $types
          RETURN {type: type(r), from: n.id, toLabel: labels(m)[0], to: m.id, properties: properties(r)}
        } ORDER BY n.id`;
      for await (const page of pages(source, from.database, links, { types })) {
        const rows = page.flatMap((row) => row[1] as Link[]);
        for (const group of groups(rows)) {
          const [{ type, toLabel }] = group;
          const statement = `
            UNWIND $rows AS row
            MATCH (a:${label} {id: row.from}) MATCH (b:${toLabel} {id: row.to})
            CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
          await write(target, to.database, statement, group);
        }
      }
    }
  } catch (error) {
    throw toGraphError(error);
  } finally {
    await source.close();
    await target.close();
  }
}

function open({ uri, user, password }: GraphAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    useBigInt: true,
    telemetryDisabled: true,
    userAgent: "niengiam",
  });
}

/** Rows whose first value is an id, in its order. */
async function* pages(driver: Driver, database: string, text: string, params: object) {
  let after = "";
  for (;;) {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    const { records } = await session
      .run(text, { ...params, after, size: pageSize }, { timeout })
      .finally(() => session.close());
    if (records.length === 0) return;
    const rows = records.map((record): unknown[] => [...record.values()]);
    yield rows;
    after = String(rows.at(-1)?.[0]);
  }
}

async function write(
  driver: Driver,
  database: string,
  text: string,
  rows: readonly unknown[],
): Promise<void> {
  const session = driver.session({ database });
  await session.run(text, { rows }, { timeout }).finally(() => session.close());
}

/** Links that one statement can write. */
function groups(links: readonly Link[]): [Link, ...Link[]][] {
  const found = new Map<string, [Link, ...Link[]]>();
  for (const link of links) {
    const key = `${link.type} ${link.toLabel}`;
    const group = found.get(key);
    if (group) group.push(link);
    else found.set(key, [link]);
  }
  return [...found.values()];
}
