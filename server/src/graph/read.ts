import neo4j, { type Driver, type Record as Result } from "neo4j-driver";

import { NiengiamError } from "../errors.ts";
import { isTransient, toGraphError } from "./errors.ts";

/** Parameters of a statement. Integers travel as bigint, since a number becomes a float. */
export type Params = Readonly<Record<string, unknown>>;

export interface ReadOptions {
  /** Milliseconds until the server stops the statement. */
  readonly timeout?: number;
  /** Stops the statement, as when whoever asked has left. */
  readonly signal?: AbortSignal | undefined;
}

/** @throws {GraphError} see `toGraphError` */
export type Read = (text: string, params: Params, options: ReadOptions) => Promise<Result[]>;

const usualTimeout = 10_000;
/** Milliseconds after which a server that should have stopped a statement is taken for gone. */
const grace = 2500;
/** What failed within this many milliseconds is asked again; later, the reader has waited enough. */
const retryWithin = 500;

/** Auto-commit takes one round trip, a managed read three; so the one retry is made here. */
export function createRead(driver: Driver, database: string): Read {
  async function once(text: string, params: Params, options: ReadOptions): Promise<Result[]> {
    const { timeout = usualTimeout, signal } = options;
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    // The connection of a session that closes is reset, and so the server stops what runs on it. A connection that is
    // lost cannot be; the answer tells of it.
    const leave = () => void session.close().catch(() => {});
    signal?.addEventListener("abort", leave, { once: true });
    try {
      const answer = session.run(text, params, { timeout }).then(({ records }) => records);
      return await within(timeout + grace, answer);
    } finally {
      signal?.removeEventListener("abort", leave);
      leave();
    }
  }

  return async (text, params, options) => {
    const begun = performance.now();
    const isWorthwhile = (error: unknown) =>
      isTransient(error) && performance.now() - begun < retryWithin;
    try {
      stopWhenLeft(options);
      return await once(text, params, options).catch((error: unknown) => {
        stopWhenLeft(options);
        if (isWorthwhile(error)) return once(text, params, options);
        throw error;
      });
    } catch (error) {
      throw toGraphError(error);
    }
  };
}

function stopWhenLeft({ signal }: ReadOptions): void {
  if (signal?.aborted) throw new NiengiamError("TIMEOUT", "Whoever asked this has left.");
}

async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new NiengiamError("UNAVAILABLE", "The database does not answer. Try again later."));
    }, milliseconds);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
