import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import { ApiError, type FailureCode } from "./errors.ts";

/** A question as the generated files hold it: its text, its hash, its types. */
type Question<Result, Variables> = DocumentTypeDecoration<Result, Variables> & {
  readonly __meta__?: { readonly [name: string]: unknown } | undefined;
  toString(): string;
};

type Answer<Result> = {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { code?: string };
  }[];
};

/** The codes of the API that a reader can do something about; all others mean a refused question. */
const CODES: { readonly [code: string]: FailureCode } = {
  TIMEOUT: "TIMEOUT",
  UNAVAILABLE: "UNAVAILABLE",
  INTERNAL_SERVER_ERROR: "UNAVAILABLE",
};

/**
 * Asks the API one question. The address is relative to the page, so both live under one path. The server knows the
 * questions of this page by the hashes of their texts; the text goes out only to one that was built for another page.
 * @throws {ApiError} whenever there is no complete answer: a partial one is never shown as whole.
 */
export async function ask<Result, Variables>(
  document: Question<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const byHash = await post({ documentId: document.__meta__?.["hash"], variables }, signal);
  const response =
    byHash.status === 404 ? await post({ query: document.toString(), variables }, signal) : byHash;
  const answer = await readAnswer<Result>(response);
  const [error] = answer.errors ?? [];
  if (error) throw new ApiError(CODES[error.extensions?.code ?? ""] ?? "REFUSED", error.message);
  if (!answer.data) throw new ApiError("UNREADABLE", "The answer holds no data.");
  return answer.data;
}

async function post(question: object, signal: AbortSignal | undefined): Promise<Response> {
  return fetch("graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify(question),
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new ApiError("UNREACHABLE", "The server does not answer.", { cause });
  });
}

async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  const answer: unknown = await response.json().catch(() => null);
  if (isAnswer<Result>(answer)) return answer;
  const code = response.status >= 500 ? "UNAVAILABLE" : "UNREADABLE";
  throw new ApiError(code, `The answer (status ${response.status}) is not one of GraphQL.`);
}

/** The server holds its answers to the schema that the documents were typed from; the envelope is checked here. */
function isAnswer<Result>(value: unknown): value is Answer<Result> {
  return typeof value === "object" && value !== null && ("data" in value || "errors" in value);
}
