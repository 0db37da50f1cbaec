import type { ExecutionResult } from "graphql";

import type { Asker, Review } from "../review/index.ts";
import type { Answer } from "./answer.ts";
import { bodyLimit } from "./body.ts";
import { acceptedType, notAcceptable, refuseOtherThanJson } from "./media-types.ts";
import type { MaskError } from "./mask-error.ts";
import { readQuestion } from "./question.ts";
import { type Reply, replyOf } from "./reply.ts";
import type { StoredOperations } from "./stored-operations.ts";

/** A request, whichever server took it in. */
interface Received {
  readonly method: string | undefined;
  header(name: string): string | null | undefined;
  /** The address to count requests for; none for this machine itself. */
  readonly client: string | undefined;
  /** @throws {GraphQLError} for a body of more bytes */
  readBody(most: number): Promise<string>;
  /** Aborts when the reader leaves. */
  readonly signal: AbortSignal;
}

/** What a request is answered with. Never rejects. */
export type Respond = (request: Received) => Promise<Reply>;

interface Responding {
  readonly answer: Answer;
  readonly operations: StoredOperations;
  readonly review: Review | undefined;
  readonly maskError: MaskError;
}

/** The one way from a request to its reply, so that every rule of the API holds on whichever way a request came. */
export function createRespond({ answer, operations, review, maskError }: Responding): Respond {
  async function resultOf(request: Received): Promise<ExecutionResult> {
    const { client, signal } = request;
    const asker: Asker = { authorization: request.header("authorization") ?? null, client };
    const most = await bodyLimit(request.header("content-length"), asker, review);
    const question = readQuestion(await request.readBody(most), operations);
    return answer(question, { asker, signal });
  }

  return async (request) => {
    const refusal = refuseOtherThanJson(request.method, request.header("content-type"));
    if (refusal) return refusal;
    const type = acceptedType(request.header("accept"));
    if (type === undefined) return notAcceptable;
    try {
      return replyOf(await resultOf(request), type);
    } catch (error) {
      return replyOf({ errors: [maskError(error)] }, type);
    }
  };
}
