import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

import type { Logger } from "pino";

import type { GraphAddress } from "../graph/index.ts";
import { refuse } from "../http/tell-error.ts";
import type { Reach } from "./check-plan.ts";
import { type Clerks, openClerks } from "./clerks.ts";
import { type FormatName, type Summary, formats } from "./formats.ts";
import { type DeskLimits, usualLimits } from "./limits.ts";
import type { Failed } from "./messages.ts";
import type { SentQuestion } from "./read-question.ts";

/** Where researchers ask in Cypher. It holds no connection until the first question. */
export interface Desk {
  readonly limits: DeskLimits;
  /** Answers one question on `response`, whatever becomes of it. */
  answer(question: SentQuestion, request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Holds a question against the gate without asking it: why it is refused, if it is. */
  check(question: SentQuestion): Promise<Failed | undefined>;
  close(): Promise<void>;
}

export interface DeskParts {
  readonly address: GraphAddress;
  /** `everything` only where the database holds nothing but the public graph. */
  readonly reach: Reach;
  readonly log: Logger;
  readonly limits?: DeskLimits;
}

export function openResearchDesk({ address, reach, log, limits = usualLimits }: DeskParts): Desk {
  // A thread is sent plain values alone, and a database that is kept up is more than its address.
  const { uri, user, password, database } = address;
  const clerks = openClerks({ address: { uri, user, password, database }, reach, limits });
  return {
    limits,
    answer: (question, request, response) => answer(clerks, log, question, request, response),
    async check(question) {
      const asked = { ...question, format: "json", checkOnly: true } as const;
      const end = await clerks.ask(asked, () => {}, new AbortController().signal);
      return "kind" in end ? tellable(end, log) : undefined;
    },
    close: () => clerks.close(),
  };
}

async function answer(
  clerks: Clerks,
  log: Logger,
  question: SentQuestion,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const format = formatFor(request.headers.accept);
  const leaving = new AbortController();
  response.once("close", () => leaving.abort());
  const take = (text: string) => {
    if (!response.headersSent) {
      response.writeHead(200, {
        "content-type": `${formats[format].type}; charset=utf-8`,
        "access-control-allow-origin": "*",
        "cache-control": "no-store",
        trailer: "x-row-count, x-truncated",
      });
    }
    response.write(text);
  };
  const end = await clerks.ask({ ...question, format }, take, leaving.signal);
  if (leaving.signal.aborted) return;
  if (!("kind" in end)) finish(response, end);
  else fail(response, format, tellable(end, log));
}

/** The first format that the reader takes, of those there are; JSON when none is named. */
function formatFor(accept = ""): FormatName {
  const taken = accept.split(",").map((type) => type.split(";")[0]?.trim());
  const names: readonly FormatName[] = ["json", "lines", "csv"];
  const wanted = taken
    .map((type) => names.find((name) => formats[name].type === type))
    .find((name) => name !== undefined);
  return wanted ?? "json";
}

function finish(response: ServerResponse, { rowCount, truncated }: Summary): void {
  response.addTrailers({ "x-row-count": String(rowCount), "x-truncated": String(truncated) });
  response.end();
}

function fail(response: ServerResponse, format: FormatName, failed: Failed): void {
  if (!response.headersSent) return refuse(response, failed);
  const last = formats[format].fail({ code: failed.code, message: failed.message });
  if (last === undefined) response.destroy();
  else response.end(last);
}

/** What goes wrong on this side is told by a number, under which the log has it. */
function tellable(failed: Failed, log: Logger): Failed {
  if (failed.code !== "INTERNAL") return failed;
  const id = randomUUID();
  log.error({ id, error: failed.message }, "The desk failed to answer");
  return { ...failed, message: `Something went wrong on our side (${id}).`, place: undefined };
}
