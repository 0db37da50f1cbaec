import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

import { clientAddress } from "./client-address.ts";
import { TokenBuckets } from "./token-buckets.ts";

/** How many requests are taken in. Who asks from this machine is bound by `atOnce` alone. */
export interface Admission {
  /** Requests in work at a time. */
  readonly atOnce: number;
  /** Requests of one client in a second, on the whole. */
  readonly perSecond: number;
  /** Reverse proxies in front of this server, whose word on the client's address is taken. */
  readonly proxies: number;
}

/** Enough for the explorer in many windows, and no more at a time than the database has connections for. */
export const usualAdmission: Admission = { atOnce: 64, perSecond: 50, proxies: 0 };

/** Answers a request of a client: the address that it was counted for, none for this machine itself. */
export type AnswerClient = (
  request: IncomingMessage,
  response: ServerResponse,
  client: string | undefined,
) => unknown;

/** Ends a response, whose status is set, with a sentence: each address has its own form of error. */
export type Tell = (response: ServerResponse, message: string) => void;

/** Of the requests in work, one client may have a quarter, so that nobody can keep all others out. */
const share = 1 / 4;

/**
 * Lets requests through to `answer` while there is room for them. All others are told at once when to come back, with
 * 429 when it is their own doing and 503 when it is not: a queue would only make everyone wait.
 */
export function admit(
  { atOnce, perSecond, proxies }: Admission,
  answer: AnswerClient,
  tell: Tell = tellByGraphql,
) {
  const buckets = new TokenBuckets(perSecond);
  const ofClient = new Map<string, number>();
  const most = Math.ceil(atOnce * share);
  let inWork = 0;

  const refuse = (response: ServerResponse, status: number, wait: number, message: string) => {
    response.statusCode = status;
    response.setHeader("retry-after", String(Math.ceil(wait)));
    tell(response, message);
  };

  const listener: RequestListener = (request, response) => {
    const client = clientAddress(request, proxies);
    const wait = client === undefined ? 0 : buckets.take(client, performance.now());
    if (wait > 0) {
      return refuse(response, 429, wait, `Ask at most ${perSecond} questions a second.`);
    }
    const own = client === undefined ? 0 : (ofClient.get(client) ?? 0);
    if (own >= most) return refuse(response, 429, 1, `Ask at most ${most} questions at a time.`);
    if (inWork >= atOnce) return refuse(response, 503, 1, "The server is busy. Try again soon.");

    inWork += 1;
    if (client !== undefined) ofClient.set(client, own + 1);
    response.once("close", () => {
      inWork -= 1;
      if (client === undefined) return;
      const left = (ofClient.get(client) ?? 1) - 1;
      if (left > 0) ofClient.set(client, left);
      else ofClient.delete(client);
    });
    return void answer(request, response, client);
  };
  return listener;
}

const tellByGraphql: Tell = (response, message) => {
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.setHeader("access-control-allow-origin", "*");
  response.end(JSON.stringify({ errors: [{ message, extensions: { code: "UNAVAILABLE" } }] }));
};
