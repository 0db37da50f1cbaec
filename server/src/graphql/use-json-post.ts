import type { Plugin } from "graphql-yoga";

/**
 * Takes questions by POST as JSON alone: a page elsewhere cannot send that with its reader's browser unless this server
 * allows it first, as it could send a form or open an address.
 */
export function useJsonPost(): Plugin {
  return {
    onRequestParse({ request, endResponse, fetchAPI }) {
      const type = request.headers.get("content-type") ?? "";
      const isPost = request.method === "POST";
      if (isPost && /^application\/(graphql\+)?json *(;|$)/i.test(type)) return;
      const message =
        'Send questions by POST as JSON, with the header "content-type: application/json".';
      const body = { errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }] };
      const told = isPost
        ? { status: 415, headers: { "accept-post": "application/json" } }
        : { status: 405, headers: { allow: "POST" } };
      endResponse(fetchAPI.Response.json(body, told));
    },
  };
}
