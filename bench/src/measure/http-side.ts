import { Pool } from "undici";
import { z } from "zod";

import type { Case, Operation } from "../operations/operation.ts";
import type { RunningServer } from "../servers/start.ts";
import { Expected, type Side, type SideName } from "./side.ts";

const answerOf = z.object({ data: z.unknown(), errors: z.array(z.unknown()).optional() });

/** What is posted for one case. */
export type WriteBody = (operation: Operation, of: Case) => object;

/** A server that is asked over connections that stay open, as many as there may be requests at a time. */
export function httpSide(
  name: SideName,
  server: RunningServer,
  cases: ReadonlyMap<Operation, readonly Case[]>,
  write: WriteBody,
  connections: number,
): Side {
  const pool = new Pool(server.url, { connections, pipelining: 1 });
  const expected = new Expected<string>();
  const bodies = new Map(
    Array.from(cases, ([operation, all]) => [
      operation,
      all.map((of) => JSON.stringify(write(operation, of))),
    ]),
  );

  async function post(operation: Operation, index: number): Promise<string> {
    const { statusCode, body } = await pool.request({
      path: "/graphql",
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: bodies.get(operation)?.[index] ?? "",
    });
    const text = await body.text();
    if (statusCode !== 200) throw new Error(`${name}: ${operation.name}: ${statusCode} ${text}`);
    return text;
  }

  return {
    name,
    pid: server.pid,
    async learn(operation, index) {
      const text = await post(operation, index);
      const { data, errors } = answerOf.parse(JSON.parse(text));
      if (errors) throw new Error(`${name}: ${operation.name}: ${JSON.stringify(errors)}`);
      expected.set(operation, index, text);
      return data;
    },
    async ask(operation, index) {
      expected.check(operation, index, await post(operation, index));
    },
    async close() {
      await pool.close();
      await server.stop();
    },
  };
}
