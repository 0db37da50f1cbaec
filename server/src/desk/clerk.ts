import { parentPort, workerData } from "node:worker_threads";

import { NiengiamError } from "../errors.ts";
import { type DeskConnection, openDesk } from "../graph/index.ts";
import { checkPlan } from "./check-plan.ts";
import { checkStatement } from "./check-statement.ts";
import { failedWhileRunning, shorten } from "./failed-while-running.ts";
import { type Summary, formats } from "./formats.ts";
import { graphParameters } from "./graph-parameters.ts";
import { limitWire } from "./limit-wire.ts";
import type { ClerkData, Failed, FromClerk, Question } from "./messages.ts";
import { placeOfError } from "./place-of-error.ts";
import { Refusal } from "./refusal.ts";

/**
 * The thread that one question after the other is asked in. What the driver makes of a large answer keeps a thread
 * busy for long, and nothing but the end of the thread stops it: the server's own thread stays free for others.
 */
const { address, reach, limits }: ClerkData = workerData;
const port = parentPort;
if (!port) throw new Error("A clerk is a thread of the desk.");

const wire = limitWire(limits.wireBytes);
const connection: DeskConnection = openDesk(address);
const tell = (message: FromClerk) => port.postMessage(message);

/** Characters that are gathered before they are sent. A whole answer is no longer than its limit, so nothing waits for
 *  its reader: a slow one would keep the transaction open. */
const pieceSize = 64_000;

port.on("message", (question: Question) => void answer(question));

async function answer(question: Question): Promise<void> {
  wire.reset();
  try {
    tell({ kind: "done", summary: await ask(question) });
  } catch (error) {
    tell(failureOf(wire.isOver() ? tooLarge : error));
  }
}

const tooLarge = new NiengiamError(
  "COST_LIMIT_EXCEEDED",
  "The answer is too large. Ask for less, or for single properties.",
);

async function ask({ statement, parameters, format, checkOnly }: Question): Promise<Summary> {
  const begun = performance.now();
  checkStatement(statement, parameters);
  const params = graphParameters(parameters);
  checkPlan(await connection.explain(statement, params, limits.planTimeout), reach);
  if (checkOnly) return { rowCount: 0, milliseconds: 0, truncated: false };
  const { columns, batches } = await connection.run(statement, params, limits.timeout);

  const writer = formats[format];
  let piece = writer.begin(columns);
  let sent = 0;
  let rowCount = 0;
  let truncated = false;
  gathering: for await (const batch of batches) {
    if (wire.isOver()) throw tooLarge;
    for (const values of batch) {
      const text = writer.row(values, columns, rowCount);
      truncated = rowCount === limits.rows || sent + piece.length + text.length > limits.characters;
      if (truncated) break gathering;
      piece += text;
      rowCount += 1;
    }
    if (piece.length < pieceSize) continue;
    tell({ kind: "text", text: piece });
    sent += piece.length;
    piece = "";
  }
  const summary = { rowCount, milliseconds: Math.round(performance.now() - begun), truncated };
  tell({ kind: "text", text: piece + writer.end(summary) });
  return summary;
}

function failureOf(error: unknown): Failed {
  if (error instanceof Refusal) {
    return { kind: "failed", code: error.code, message: error.message, place: error.place };
  }
  const told = failedWhileRunning(error);
  if (told !== undefined) {
    return { kind: "failed", code: "BAD_USER_INPUT", message: told, place: undefined };
  }
  if (error instanceof NiengiamError) {
    const { message, place } = placeOfError(error.message);
    return { kind: "failed", code: error.code, message: shorten(message), place };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: "failed", code: "INTERNAL", message, place: undefined };
}
