import neo4j, { type Plan as DriverPlan, type Session } from "neo4j-driver";

import type { GraphAddress } from "./connect.ts";
import { toGraphError } from "./errors.ts";
import { type Plain, endsIn, plainValue } from "./plain-value.ts";
import type { Params } from "./read.ts";

/** What Neo4j would do for a statement. */
export interface Plan {
  /** `r`: it only reads; `rw`, `w` and `s` change the graph or its schema, or ask about the server. */
  readonly type: string;
  readonly root: PlanOperator;
}

interface PlanOperator {
  readonly name: string;
  readonly details: string;
  readonly children: readonly PlanOperator[];
}

/** A connection for statements that nobody of this project has written. Errors: see `toGraphError`. */
export interface DeskConnection {
  /** @param timeout milliseconds that planning may take */
  explain(text: string, params: Params, timeout: number): Promise<Plan>;
  /**
   * The columns, then the rows in batches; a consumer that stops early stops the statement.
   *
   * @param timeout milliseconds, of the statement
   */
  run(text: string, params: Params, timeout: number): Promise<DeskAnswer>;
}

interface DeskAnswer {
  readonly columns: readonly string[];
  readonly batches: AsyncIterable<readonly Plain[][]>;
}

/** How the transactions of the desk are known among those of the server. */
export const deskMark = "niengiam desk";

const idsTimeout = 5000;
const batchSize = 500;
const ownIds = "MATCH (n) WHERE elementId(n) IN $ids RETURN elementId(n), n.id";

/** Opens one connection and does not close it: whoever uses it runs in a thread that ends with it. */
export function openDesk({ uri, user, password, database }: GraphAddress): DeskConnection {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    useBigInt: true,
    telemetryDisabled: true,
    connectionTimeout: 2000,
    connectionAcquisitionTimeout: 5000,
    maxConnectionPoolSize: 2,
    maxTransactionRetryTime: 0,
    fetchSize: batchSize,
    userAgent: "niengiam",
  });
  const open = () => driver.session({ database, defaultAccessMode: neo4j.session.READ });
  const metadata = { app: deskMark };

  return {
    async explain(text, params, timeout) {
      const session = open();
      try {
        const { summary } = await session.run(`EXPLAIN\n${text}`, params, {
          timeout,
          metadata,
        });
        if (!summary.plan) throw new Error("EXPLAIN gave no plan.");
        return { type: summary.queryType, root: operatorOf(summary.plan) };
      } catch (error) {
        throw toGraphError(error);
      } finally {
        await session.close();
      }
    },

    async run(text, params, timeout) {
      const session = open();
      try {
        const answer = session.run(text, params, { timeout, metadata });
        const columns = await answer.keys();
        return { columns, batches: batchesOf(session, answer, open) };
      } catch (error) {
        await session.close();
        throw toGraphError(error);
      }
    },
  };
}

function operatorOf({ operatorType, arguments: told, children }: DriverPlan): PlanOperator {
  const details = (told as Readonly<Record<string, unknown>>)["Details"];
  return {
    name: operatorType,
    details: typeof details === "string" ? details : "",
    children: children.map(operatorOf),
  };
}

async function* batchesOf(
  session: Session,
  answer: ReturnType<Session["run"]>,
  open: () => Session,
): AsyncGenerator<Plain[][]> {
  try {
    let rows: unknown[][] = [];
    for await (const record of answer) {
      rows.push([...record.values()]);
      if (rows.length < batchSize) continue;
      yield await plainRows(rows, open);
      rows = [];
    }
    if (rows.length > 0) yield await plainRows(rows, open);
  } catch (error) {
    throw toGraphError(error);
  } finally {
    await session.close();
  }
}

async function plainRows(rows: readonly unknown[][], open: () => Session): Promise<Plain[][]> {
  const ids = [...new Set(rows.flatMap(endsIn))];
  const known = new Map<string, string>();
  if (ids.length > 0) {
    const session = open();
    try {
      const { records } = await session.run(ownIds, { ids }, { timeout: idsTimeout });
      for (const record of records) known.set(record.get(0), record.get(1));
    } finally {
      await session.close();
    }
  }
  return rows.map((row) => row.map((value) => plainValue(value, known)));
}
