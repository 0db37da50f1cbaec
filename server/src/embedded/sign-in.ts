import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import neo4j, { Neo4jError } from "neo4j-driver";

import { NiengiamError } from "../errors.ts";

export const embeddedUser = "neo4j";
export const embeddedDatabase = "neo4j";

/** What a fresh store asks for until it is changed. */
const firstPassword = "neo4j";

/**
 * Waits until the server answers a query, and returns the password that opens it: the one kept in
 * `passwordFile`, made on the first start and readable by the owner alone. A store that still has
 * Neo4j's first password, fresh or left so by a crash, gets the kept one here.
 *
 * @throws {NiengiamError} UNAVAILABLE when the store has another password, or `signal` gives up
 */
export async function signIn(
  uri: string,
  passwordFile: string,
  signal: AbortSignal,
): Promise<string> {
  const password = keptPassword(passwordFile);
  for (;;) {
    if (signal.aborted) throw gaveUp();
    const answer = await attempt(uri, password, embeddedDatabase, "RETURN 1");
    if (answer === "done") return password;
    if (answer === "refused") await changeFirstPassword(uri, password, passwordFile);
    else await wait(100);
  }
}

function gaveUp(): NiengiamError {
  return new NiengiamError("UNAVAILABLE", "Neo4j did not answer in time. Start again.");
}

/** The password in the file; when there is none, a new one that only the owner can read. */
export function keptPassword(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    const password = randomBytes(24).toString("base64url");
    writeFileSync(file, `${password}\n`, { mode: 0o600 });
    return password;
  }
}

async function changeFirstPassword(uri: string, password: string, file: string): Promise<void> {
  const change = "ALTER CURRENT USER SET PASSWORD FROM $from TO $to";
  const parameters = { from: firstPassword, to: password };
  if ((await attempt(uri, firstPassword, "system", change, parameters)) === "refused") {
    throw new NiengiamError(
      "UNAVAILABLE",
      `The password in ${file} does not open the store beside it. Put the right file back, or delete ` +
        `${dirname(file)}: the seeds are imported again, data of your own must be imported by hand.`,
    );
  }
}

/** `later`: the server or the database is not up yet, is too busy, or has locked the user for some seconds. */
async function attempt(
  uri: string,
  password: string,
  database: string,
  text: string,
  parameters: Record<string, string> = {},
): Promise<"done" | "refused" | "later"> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(embeddedUser, password), {
    telemetryDisabled: true,
  });
  const session = driver.session({ database });
  try {
    await session.run(text, parameters);
    return "done";
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    if (error.code === "Neo.ClientError.Security.Unauthorized") return "refused";
    const passing =
      error.code === "ServiceUnavailable" ||
      error.code === "Neo.ClientError.Security.AuthenticationRateLimit" ||
      error.code === "Neo.ClientError.Database.DatabaseNotFound" ||
      error.code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut") ||
      error.code.startsWith("Neo.TransientError.");
    if (passing) return "later";
    throw error;
  } finally {
    await driver.close();
  }
}
