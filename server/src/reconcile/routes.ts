import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

import type { Logger } from "pino";

import { NiengiamError } from "../errors.ts";
import type { GraphReader, ReadOptions } from "../graph/index.ts";
import { type Admission, admit } from "../http/admit.ts";
import { ownAddress } from "../http/own-address.ts";
import { contentType, readText } from "../http/read-text.ts";
import { refuse, tellError, tellJson, toldError } from "../http/tell-error.ts";
import { answerBatch } from "./answer-batch.ts";
import { extendRows, proposeProperties } from "./extend.ts";
import { manifest } from "./manifest.ts";
import type { Language } from "./offered.ts";
import { previewPage } from "./preview.ts";
import { readBatch } from "./read-batch.ts";
import { readAsked, suggestEntities, suggestOffered } from "./suggest.ts";

/** Batches in work at a time: each is as much work as fifty searches. */
const atOnce = 8;
/** Milliseconds that a batch may take. */
const timeout = 30_000;
/** Bytes of a batch. */
const largest = 256_000;

interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly given: URLSearchParams;
  readonly language: Language;
  readonly options: ReadOptions;
}

/**
 * Answers at `/reconcile` by the Reconciliation Service API 0.2 of the W3C's community group, which OpenRefine speaks. It
 * only reads, so that forms are taken from anywhere.
 */
export function createReconciliation(
  graph: GraphReader,
  admission: Admission,
  log: Logger,
): RequestListener {
  const answer = async (asked: Asked): Promise<void> => {
    const { request, response, path, given, language, options } = asked;
    if (request.method === "OPTIONS") return allow(response);
    if (path === "" && (request.method === "GET" || request.method === "POST")) {
      const sent = request.method === "POST" ? await readForm(request) : given;
      return tellJson(response, await serve(asked, sent));
    }
    if (request.method !== "GET") throw wrong("Use GET here, and GET or POST at /reconcile.");
    if (path === "suggest/entity") {
      return tellJson(response, await suggestEntities(graph, readAsked(given), language, options));
    }
    if (path === "suggest/type" || path === "suggest/property") {
      const what = path === "suggest/type" ? "type" : "property";
      return tellJson(response, suggestOffered(what, readAsked(given), language));
    }
    if (path === "extend")
      return tellJson(response, proposeProperties(given.get("type"), language));
    if (path === "preview") {
      const { isThere, html } = await previewPage(graph, given.get("id") ?? "", language, options);
      response.writeHead(isThere ? 200 : 404, {
        "content-type": "text/html; charset=utf-8",
        "access-control-allow-origin": "*",
      });
      return void response.end(html);
    }
    throw wrong("There is nothing at this address. GET /reconcile tells what is offered.");
  };

  /** The manifest when nothing is asked. */
  const serve = async ({ request, language, options }: Asked, sent: URLSearchParams) => {
    const queries = sent.get("queries");
    const extend = sent.get("extend");
    if (queries !== null) {
      const rows = readBatch(parse("queries", queries));
      const found = await answerBatch(graph, rows, language, options);
      return Object.fromEntries([...found].map(([key, result]) => [key, { result }]));
    }
    if (extend !== null) return extendRows(graph, parse("extend", extend), language, options);
    return manifest(ownAddress(request, admission.proxies), language);
  };

  return admit(
    { ...admission, atOnce },
    (request, response) => {
      const left = new AbortController();
      response.once("close", () => left.abort());
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
      answer({
        request,
        response,
        path: pathname.replace(/^\/reconcile\/?/, ""),
        given: searchParams,
        language: languageOf(request),
        options: { signal: left.signal, timeout },
      }).catch((error: unknown) => {
        if (left.signal.aborted) return;
        const told = toldError(error);
        if (told.code === "INTERNAL") log.error({ err: error }, "A reconciliation failed.");
        refuse(response, told);
      });
    },
    (response, message) => tellError(response, { code: "UNAVAILABLE", message }),
  );
}

/** The fields of a form; JSON counts as a form whose fields are values already. */
async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const type = contentType(request);
  const text = await readText(request, largest);
  if (type === "application/x-www-form-urlencoded") return new URLSearchParams(text);
  if (type !== "application/json") {
    throw wrong(
      'Send a form with "queries" (content-type: application/x-www-form-urlencoded), or {"queries": {…}} as JSON.',
    );
  }
  const fields = parse("The request", text);
  if (typeof fields !== "object" || fields === null) throw wrong('Send {"queries": {…}}.');
  return new URLSearchParams(
    Object.entries(fields).map(([key, value]) => [key, JSON.stringify(value)]),
  );
}

function parse(what: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrong(`${what} must be JSON.`);
  }
}

/** Vietnamese for who asks for it first; programs ask for nothing, and are told in English. */
function languageOf({ headers }: IncomingMessage): Language {
  return /^\s*vi\b/i.test(headers["accept-language"] ?? "") ? "vi" : "en";
}

/** A page elsewhere may send JSON too. */
function allow(response: ServerResponse): void {
  response.writeHead(204, {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, POST",
    "access-control-allow-headers": "content-type",
    "access-control-max-age": "86400",
  });
  response.end();
}

function wrong(message: string): NiengiamError {
  return new NiengiamError("BAD_USER_INPUT", message);
}
