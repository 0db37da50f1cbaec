import type { Plugin } from "graphql-yoga";

/**
 * Takes questions in a body only as JSON: a page elsewhere cannot send that with its reader's browser unless this
 * server allows it first.
 */
export function useJsonOnly(): Plugin {
  return {
    onRequestParse({ request, endResponse, fetchAPI }) {
      if (request.method !== "POST") return;
      if (/^application\/(graphql\+)?json\b/.test(request.headers.get("content-type") ?? ""))
        return;
      const message = 'Send questions as JSON, with the header "content-type: application/json".';
      const body = { errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }] };
      endResponse(fetchAPI.Response.json(body, { status: 415 }));
    },
  };
}
