import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import { z } from "zod";

/** Documents of operations by their id, `sha256:` and the hash of the text. */
export type StoredOperations = ReadonlyMap<string, string>;

const file = z.record(z.string().startsWith("sha256:"), z.string());

/** The operations of the web app, which its build writes beside its page; none where no web app was built. */
export function readStoredOperations(webRoot: string): StoredOperations {
  const path = join(webRoot, "operations.json");
  if (!existsSync(path)) return new Map();
  return new Map(Object.entries(file.parse(JSON.parse(readFileSync(path, "utf8")))));
}

/**
 * Takes `documentId` in the place of `query`, as the GraphQL-over-HTTP specification has it. An id that is not known here
 * is answered with 404, on which a client sends the text; any text may still be sent.
 */
export function useStoredOperations(operations: StoredOperations): Plugin {
  return {
    onParams({ params, setParams }) {
      const { documentId, ...rest } = params as typeof params & { readonly documentId?: unknown };
      if (documentId === undefined || params.query !== undefined) return;
      const query = typeof documentId === "string" ? operations.get(documentId) : undefined;
      if (query === undefined) throw unknownDocument();
      setParams({ ...rest, query });
    },
  };
}

function unknownDocument(): GraphQLError {
  return new GraphQLError('No document of this id is stored here. Send its text as "query".', {
    extensions: { code: "BAD_USER_INPUT", http: { status: 404 } },
  });
}
