/** Why a reviewer got no answer. */
export type ReviewFailure =
  /** The token is unknown or was revoked. */
  | "WRONG_TOKEN"
  /** Too many wrong tokens came from this address. */
  | "TOO_MANY"
  /** Somebody changed the draft meanwhile. */
  | "CONFLICT"
  /** What was sent cannot be taken; the server says why. */
  | "REFUSED"
  /** No answer came, or none that can be read. */
  | "UNREACHABLE";

/** A request of a reviewer that was not done. The message is the server's own, in English. */
export class ReviewError extends Error {
  override readonly name = "ReviewError";
  readonly code: ReviewFailure;

  constructor(code: ReviewFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What the answer of the API says went wrong. @param code of the API @param status of the answer */
export function failureOf(code: string | undefined, status: number): ReviewFailure {
  if (status === 429) return "TOO_MANY";
  if (code === "UNAUTHENTICATED") return "WRONG_TOKEN";
  if (code === "CONFLICT") return "CONFLICT";
  return status >= 500 ? "UNREACHABLE" : "REFUSED";
}
