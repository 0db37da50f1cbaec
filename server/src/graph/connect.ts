import { setTimeout } from "node:timers/promises";

import neo4j, { type Driver, type ManagedTransaction } from "neo4j-driver";

import { toGraphError } from "./errors.ts";
import { type Params, type ReadOptions, createRead } from "./read.ts";

/** One row of an answer by column name. Statements return values, lists and maps, never nodes. */
type Row = Record<string, unknown>;

/** A handle that can only ask. */
export interface GraphReader {
  /** The rows as objects. Errors: see `toGraphError`. */
  read<R extends object = Row>(text: string, params?: Params, options?: ReadOptions): Promise<R[]>;
  /** The rows as lists of values in the order of RETURN, for answers where keys would cost. */
  readRows(text: string, params?: Params, options?: ReadOptions): Promise<unknown[][]>;
}

/** The statements of one transaction: all of them hold, or none. */
export interface Transaction {
  run<R extends object = Row>(text: string, params?: Params): Promise<R[]>;
}

/** A handle that can also change the graph by transactions, or as part of one: see `within`. */
export interface GraphTransactor extends GraphReader {
  /** Runs `work` in one transaction, again if the database asks for it, so it must be repeatable. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

/** A handle that can also change the graph: for the loader and for reviewers' decisions. */
export interface GraphWriter extends GraphTransactor {
  /** Runs `work` in one transaction and takes back all that it wrote: what would come of it is known, and nothing has changed. */
  rehearse<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Runs one statement of its own, as commands on constraints and indexes need. */
  command(text: string, params?: Params): Promise<void>;
  /**
   * Runs one statement and keeps its locks until the answer is called; then what it wrote is undone.
   * The server lets go by itself when this process ends.
   *
   * @param patience milliseconds to wait for locks that another holds
   * @returns undefined when the patience is over
   */
  hold(text: string, patience: number): Promise<(() => Promise<void>) | undefined>;
}

export interface Graph extends GraphWriter {
  close(): Promise<void>;
}

export interface GraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Milliseconds until a server that cannot be reached is given up. */
const connectTimeout = 2000;
/** Milliseconds until a busy server must have given a connection: many at once take it a while to open. */
const acquireTimeout = 10_000;
const writeTimeout = 120_000;
/** A rehearsal holds locks and somebody waits for it; a busy machine plans its statements for a while. */
const rehearsalTimeout = 60_000;
/** A day: longer than any import, and still an end. */
const holdTimeout = 86_400_000;

/**
 * Connects to Neo4j and asks one question, so that a wrong address or password is told at once.
 *
 * @throws {GraphError} UNAVAILABLE when the server cannot be reached or refuses the user
 */
export async function connectGraph(address: GraphAddress): Promise<Graph> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    // Remarks on a statement, as that a name stands for two things in it, come with every answer to it, and cost as much
    // as a small answer; nobody reads them here.
    notificationFilter: { minimumSeverityLevel: "OFF" },
    connectionTimeout: connectTimeout,
    connectionAcquisitionTimeout: acquireTimeout,
    userAgent: "niengiam",
  });
  const graph = openGraph(driver, address.database);
  try {
    await graph.readRows("RETURN 1");
  } catch (error) {
    await graph.close();
    throw error;
  }
  return graph;
}

function openGraph(driver: Driver, database: string): Graph {
  const ask = createRead(driver, database);

  return {
    async read<R extends object>(text: string, params: Params = {}, options: ReadOptions = {}) {
      return (await ask(text, params, options)).map((record) => record.toObject() as R);
    },

    async readRows(text, params = {}, options = {}) {
      return (await ask(text, params, options)).map((record) => [...record.values()]);
    },

    async write(work) {
      const session = driver.session({ database });
      try {
        return await session.executeWrite((tx) => work(transaction(tx)), { timeout: writeTimeout });
      } catch (error) {
        throw toGraphError(error);
      } finally {
        await session.close();
      }
    },

    async rehearse<T>(work: (tx: Transaction) => Promise<T>) {
      const session = driver.session({ database });
      const undone = new Error("A rehearsal is never committed.");
      let outcome: { readonly value: T } | undefined;
      try {
        await session.executeWrite(
          async (tx) => {
            outcome = { value: await work(transaction(tx)) };
            throw undone;
          },
          { timeout: rehearsalTimeout },
        );
      } catch (error) {
        if (error !== undone) throw toGraphError(error);
      } finally {
        await session.close();
      }
      if (!outcome) throw undone;
      return outcome.value;
    },

    async command(text, params = {}) {
      const session = driver.session({ database });
      try {
        await session.run(text, params, { timeout: writeTimeout });
      } catch (error) {
        throw toGraphError(error);
      } finally {
        await session.close();
      }
    },

    async hold(text, patience) {
      const session = driver.session({ database });
      try {
        // A busy machine may plan it for longer than the patience, though nobody holds the lock.
        await session.run(`EXPLAIN ${text}`);
        const tx = await session.beginTransaction({ timeout: holdTimeout });
        const running = tx.run(text).then(() => true);
        const held = await Promise.race([running, setTimeout(patience, false, { ref: false })]);
        // Closing a session breaks off what it waits for, and takes back what it has not committed.
        if (held) return () => session.close();
        running.catch(() => {});
        await session.close();
        return undefined;
      } catch (error) {
        await session.close();
        throw toGraphError(error);
      }
    },

    close: () => driver.close(),
  };
}

function transaction(tx: ManagedTransaction): Transaction {
  return {
    async run<R extends object>(text: string, params: Params = {}) {
      return (await tx.run(text, params)).records.map((record) => record.toObject() as R);
    },
  };
}
