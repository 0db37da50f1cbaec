import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import pino from "pino";
import { afterEach, expect, it, vi } from "vitest";

import { createApp } from "../../../server/src/app.ts";
import { ask } from "../../../web/src/api/ask.ts";
import type { TypedDocumentString } from "../../../web/src/api/generated/graphql.ts";
import { serve } from "../../server/http/serve.ts";
import { useTemporaryFolder } from "../../support/temporary-folder.ts";

const text = "query Person($id: ID!) { person(id: $id) { id } }";
const hash = `sha256:${createHash("sha256").update(text).digest("hex")}`;
const variables = { id: "person:a" };
const document = Object.assign(Object(text), {
  __meta__: { hash },
}) as unknown as TypedDocumentString<unknown, object>;

const folder = useTemporaryFolder();
afterEach(() => vi.unstubAllGlobals());

/** Asks a server that knows some operations; returns the answer and the bodies of what was sent. */
async function askOf(operations: Record<string, string>) {
  writeFileSync(join(folder.current, "operations.json"), JSON.stringify(operations));
  const graph = { read: async () => [], readRows: async () => [[null, false]] };
  const log = pino({ level: "silent" });
  const readiness = () => ({ state: "READY" }) as const;
  const app = createApp({ graph, readiness, webRoot: folder.current, log });
  const { base, close } = await serve(app);
  const sent: unknown[] = [];
  const { fetch } = globalThis;
  vi.stubGlobal("fetch", async (path: string, request: RequestInit & { body: string }) => {
    sent.push(JSON.parse(request.body));
    return fetch(`${base}/${path}`, request);
  });
  try {
    return { answer: await ask(document, variables), sent };
  } finally {
    close();
  }
}

it("asks by the hash of the text", async () => {
  expect(await askOf({ [hash]: text })).toEqual({
    answer: { person: null },
    sent: [{ documentId: hash, variables }],
  });
});

it("sends the text to a server that does not know the hash", async () => {
  expect(await askOf({})).toEqual({
    answer: { person: null },
    sent: [
      { documentId: hash, variables },
      { query: text, variables },
    ],
  });
});
