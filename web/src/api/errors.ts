/** What went wrong with a question, so far as it changes what the reader can do about it. */
export type FailureCode =
  /** No answer came: the server or the network is away. */
  | "UNREACHABLE"
  /** The server is there and its database is not, or not yet. */
  | "UNAVAILABLE"
  | "TIMEOUT"
  /** The question itself was refused. */
  | "REFUSED"
  /** The answer is not one that this page understands. */
  | "UNREADABLE";

/** A question that got no usable answer. The message is for the log; the page words the code itself. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The failure behind any error; one that is no {@link ApiError} came from this page's own code. */
export function failureOf(error: unknown): FailureCode {
  return error instanceof ApiError ? error.code : "UNREADABLE";
}
