import { GraphQLError } from "graphql";

import { type MediaType, type Reply, replyOf } from "./reply.ts";

const asJson = /^application\/(graphql\+)?json *(;|$)/i;

const sendJson =
  'Send questions by POST as JSON, with the header "content-type: application/json".';
const otherMethod = refusal(405, sendJson, { allow: "POST" });
const otherType = refusal(415, sendJson, { "accept-post": "application/json" });
/** For readers who accept no form of an answer. */
export const notAcceptable = refusal(406, 'Answers are JSON: send "accept: application/json".');

/**
 * Takes questions by POST as JSON alone: a page elsewhere cannot send that with its reader's browser unless this server
 * allows it first, as it could send a form or open an address.
 *
 * @param contentType the header
 * @returns what a reader is told who asks in another way
 */
export function refuseOtherThanJson(
  method: string | undefined,
  contentType: string | null | undefined,
): Reply | undefined {
  if (method !== "POST") return otherMethod;
  return asJson.test(contentType ?? "") ? undefined : otherType;
}

/** The form of an answer that a reader accepts and names first; none when they accept neither. */
export function acceptedType(accept: string | null | undefined): MediaType | undefined {
  for (const range of (accept ?? "*/*").toLowerCase().split(",")) {
    const [type = "", ...parameters] = range.split(";").map((part) => part.trim());
    const charset = parameters.find((parameter) => parameter.startsWith("charset="));
    if (charset !== undefined && charset !== "charset=utf-8") continue;
    if (type === "application/graphql-response+json") return type;
    if (["application/json", "application/*", "*/*"].includes(type)) return "application/json";
  }
  return undefined;
}

function refusal(status: number, message: string, headers: Reply["headers"] = {}): Reply {
  const extensions = { code: "BAD_USER_INPUT", http: { status } };
  const reply = replyOf(
    { errors: [new GraphQLError(message, { extensions })] },
    "application/json",
  );
  return { ...reply, headers: { ...reply.headers, ...headers } };
}
