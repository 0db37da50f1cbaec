import type { RequestListener, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import type { Logger } from "pino";

import { type ErrorCode, NiengiamError } from "../errors.ts";
import { type ExportRequest, licenceUrl, openExport, readRequest } from "../export/index.ts";
import type { GraphReader } from "../graph/index.ts";

/** Exports in work at a time: each reads the whole graph, page by page. */
export const exportsAtOnce = 4;

const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  BAD_USER_INPUT: 400,
  UNAVAILABLE: 503,
  TIMEOUT: 503,
  CONFLICT: 409,
};

/**
 * Answers `GET /export/<format>?ids=…&table=…&bom=…&history=…` with a stream, which ends when its reader leaves. What goes wrong
 * before its first byte is told as JSON; later the connection is broken off, so that nobody takes a part for the whole.
 */
export function createExports(graph: GraphReader, log: Logger): RequestListener {
  return (request, response) => {
    const left = new AbortController();
    response.once("close", () => left.abort());
    answer().catch((error: unknown) => {
      if (!left.signal.aborted) tell(response, error, log);
    });

    async function answer(): Promise<void> {
      if (request.method !== "GET" && request.method !== "HEAD") {
        response.setHeader("Allow", "GET, HEAD");
        return refuse(response, 405, "Ask for an export by GET.");
      }
      const wanted = readAddress(request.url ?? "");
      const opened = await openExport(graph, wanted, left.signal);
      const body = opened.bytes()[Symbol.asyncIterator]();
      // The first page is read before the head is written, so that its failure can still be told.
      const first = request.method === "HEAD" ? undefined : await body.next();
      response.writeHead(200, {
        "content-type": opened.mediaType,
        "content-disposition": `attachment; filename="${opened.fileName}"`,
        "access-control-allow-origin": "*",
        "cache-control": "no-store",
        link: `<${licenceUrl}>; rel="license"`,
        "x-dataset-version": opened.version,
      });
      if (!first) return void response.end();
      await pipeline(Readable.from(rest(first, body)), response);
    }
  };
}

async function* rest(
  first: IteratorResult<Buffer>,
  others: AsyncIterator<Buffer>,
): AsyncGenerator<Buffer> {
  try {
    for (let part = first; !part.done; part = await others.next()) yield part.value;
  } finally {
    await others.return?.();
  }
}

/** @throws {NiengiamError} BAD_USER_INPUT */
function readAddress(address: string): ExportRequest {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const given: Record<string, unknown> = {};
  for (const key of new Set(searchParams.keys())) {
    const values = searchParams.getAll(key);
    given[key] = readers[key]?.(values) ?? values.join(",");
  }
  return readRequest(pathname.split("/")[2] ?? "", given);
}

const flag = ([value = ""]: readonly string[]) => !["false", "0"].includes(value);
const readers: Readonly<Record<string, (values: string[]) => unknown>> = {
  ids: (values) => values.flatMap((value) => value.split(",")).filter(Boolean),
  bom: flag,
  history: flag,
};

function tell(response: ServerResponse, error: unknown, log: Logger): void {
  const known = error instanceof NiengiamError && error.code !== "INTERNAL" ? error : undefined;
  if (!known) log.error({ err: error }, "An export failed.");
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const code = known?.code ?? "INTERNAL";
  const status = statuses[code] ?? 500;
  if (status === 503) response.setHeader("Retry-After", "5");
  refuse(
    response,
    status,
    known?.message ?? "The export failed. The log of the server says why.",
    code,
  );
}

function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  code: ErrorCode = "BAD_USER_INPUT",
): void {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "access-control-allow-origin": "*",
  });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
