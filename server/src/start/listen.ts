import { once } from "node:events";
import { type RequestListener, createServer } from "node:http";

import { NiengiamError } from "../errors.ts";

/** An open port. It answers 503 until it is told who answers. */
export interface Door {
  readonly address: string;
  answerWith(listener: RequestListener): void;
  close(): void;
}

const notYet: RequestListener = (_request, response) => {
  response.writeHead(503, { "content-type": "application/json", "retry-after": "1" });
  response.end(JSON.stringify({ state: "STARTING", detail: "The database is starting." }));
};

/** Whoever sends a request slower than this, in milliseconds, holds a place that others need. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 2000,
};

/** @throws {NiengiamError} with what to do when the port or the host cannot be had */
export async function listen(host: string, port: number): Promise<Door> {
  let answer = notYet;
  const server = createServer(patience, (request, response) => answer(request, response));
  server.listen(port, host);
  await once(server, "listening").catch((error: NodeJS.ErrnoException) => {
    throw explain(error, host, port);
  });
  return {
    address: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    answerWith(listener) {
      answer = listener;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    EACCES: `This user may not open port ${port}. Choose one above 1023: PORT=4000 npm start`,
    EADDRNOTAVAIL: `${host} is not an address of this machine. Leave HOST out to listen on loopback.`,
    ENOTFOUND: `${host} is not an address of this machine. Leave HOST out to listen on loopback.`,
  };
  const sentence = sentences[error.code ?? ""];
  return sentence === undefined ? error : new NiengiamError("CONFLICT", sentence);
}
