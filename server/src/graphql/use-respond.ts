import type { Plugin } from "graphql-yoga";

import { readFetchBody } from "./body.ts";
import type { Respond } from "./respond.ts";
import type { ServerContext } from "./schema.ts";

/** Lets graphql-yoga, which shows GraphiQL, answer all else as the short way does. */
export function useRespond(respond: Respond): Plugin<object, ServerContext> {
  return {
    async onRequestParse({ request, serverContext, endResponse, fetchAPI }) {
      const { status, headers, body } = await respond({
        method: request.method,
        header: (name) => request.headers.get(name),
        client: serverContext.client,
        readBody: (most) => readFetchBody(request, most),
        signal: request.signal,
      });
      endResponse(new fetchAPI.Response(body, { status, headers }));
    },
  };
}
