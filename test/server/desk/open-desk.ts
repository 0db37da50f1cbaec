import type { RequestListener } from "node:http";

import pino from "pino";
import { afterAll, beforeAll } from "vitest";

import { createApp } from "../../../server/src/app.ts";
import {
  createDeskRoutes,
  openQuestionLibrary,
  openResearchDesk,
} from "../../../server/src/desk/index.ts";
import { type DeskLimits, usualLimits } from "../../../server/src/desk/limits.ts";
import { connectGraph } from "../../../server/src/graph/index.ts";
import { createReview } from "../../../server/src/review/index.ts";
import { ownNeo4j } from "../../support/own-neo4j.ts";
import { serve } from "../http/serve.ts";
import type { Hostile } from "./hostile.ts";

interface Told {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
}

/** Asks the desk over HTTP, as a researcher at this machine. */
export type AskDesk = (question: Hostile, accept?: string, signal?: AbortSignal) => Promise<Told>;

/** A busy machine may plan for long; what is asked here is no matter of time. */
const patient: DeskLimits = {
  ...usualLimits,
  planTimeout: 60_000,
  timeout: 60_000,
  deadline: 120_000,
};

/** What answers for the desk over the Neo4j of this process, with the limits of a patient one. */
export async function openDeskRoutes(
  limits: Partial<DeskLimits> = {},
): Promise<{ readonly listener: RequestListener; close(): Promise<void> }> {
  const log = pino({ level: "silent" });
  // As the server's own database, which tells when it has ended.
  const kept = { ...ownNeo4j(), ended: new Promise(() => {}) };
  const desk = openResearchDesk({
    address: kept,
    reach: "public",
    log,
    limits: { ...patient, ...limits },
  });
  const graph = await connectGraph(ownNeo4j());
  const review = createReview(graph);
  const listener = createDeskRoutes({
    mode: "local",
    desk: () => desk,
    library: openQuestionLibrary(graph),
    reviewerOf: (asker) => review.reviewerOf(asker),
    admission: { atOnce: 8, perSecond: 1000, proxies: 0 },
    log,
  });
  return {
    listener,
    close: async () => {
      await desk.close();
      await graph.close();
    },
  };
}

/** The whole server over the Neo4j of this process, with such a desk, on a port of its own. */
export function useDesk(limits: Partial<DeskLimits> = {}): {
  readonly ask: AskDesk;
  readonly base: string;
} {
  let base = "";
  let close = async () => {};
  beforeAll(async () => {
    const desk = await openDeskRoutes(limits);
    const graph = await connectGraph(ownNeo4j());
    const { timeout } = patient;
    const app = createApp({
      graph: {
        read: (text, params, options) => graph.read(text, params, { ...options, timeout }),
        readRows: (text, params, options) => graph.readRows(text, params, { ...options, timeout }),
      },
      readiness: () => ({ state: "READY" }),
      webRoot: "/nowhere",
      log: pino({ level: "silent" }),
      desk: desk.listener,
    });
    const served = await serve(app);
    base = served.base;
    close = async () => {
      served.close();
      await desk.close();
      await graph.close();
    };
  });
  afterAll(() => close());
  return {
    get base() {
      return base;
    },
    ask: async ({ statement, parameters = {} }, accept = "application/json", signal) => {
      const response = await fetch(`${base}/cypher`, {
        method: "POST",
        headers: { "content-type": "application/json", accept },
        body: JSON.stringify({ statement, parameters }),
        ...(signal && { signal }),
      });
      const type = response.headers.get("content-type");
      return { status: response.status, type, text: await response.text() };
    },
  };
}
