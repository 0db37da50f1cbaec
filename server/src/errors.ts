/**
 * What a reader or a program is told about a failure, in the codes of the API. INTERNAL is the one
 * that readers see as a neutral sentence; its text goes to the log.
 */
export type ErrorCode =
  | "BAD_USER_INPUT"
  | "CONFLICT"
  | "COST_LIMIT_EXCEEDED"
  | "FORBIDDEN"
  | "INTERNAL"
  | "TIMEOUT"
  | "UNAUTHENTICATED"
  | "UNAVAILABLE";

/** An error whose message is a sentence for the reader that says what to do. */
export class NiengiamError extends Error {
  override readonly name: string = "NiengiamError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
