import type { TypedDocumentString } from "../api/generated/review.ts";
import { ReviewError, failureOf } from "./review-error.ts";
import { signOut, useSession } from "./session.ts";

type Answer<Result> = {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { code?: string };
  }[];
};

/**
 * Asks the API as the reviewer who is signed in. A token that is no longer known ends the session.
 * @throws {ReviewError} whenever there is no complete answer
 */
export async function askReviewer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const token = useSession.getState().session?.token ?? "";
  try {
    return await askWith(token, document, variables);
  } catch (error) {
    if (error instanceof ReviewError && error.code === "WRONG_TOKEN") signOut(true);
    throw error;
  }
}

/** Asks the API with a token. @throws {ReviewError} whenever there is no complete answer */
export async function askWith<Result, Variables>(
  token: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch("graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  }).catch((cause: unknown) => {
    throw new ReviewError("UNREACHABLE", "The server does not answer.", { cause });
  });
  const answer = (await response.json().catch(() => ({}))) as Answer<Result>;
  const [error] = answer.errors ?? [];
  if (error) {
    throw new ReviewError(failureOf(error.extensions?.code, response.status), error.message);
  }
  if (answer.data) return answer.data;
  throw new ReviewError(
    failureOf(undefined, response.status),
    `The answer (status ${response.status}) holds no data.`,
  );
}
