import * as z from "zod/mini";

/** What went wrong with a question at the desk, so far as it changes what the reader can do about it. */
export type DeskFailure =
  /** The desk does not run this, or not for this reader. */
  | "REFUSED"
  /** The statement or a parameter is not written as it must be. */
  | "WRONG"
  | "TIMEOUT"
  /** One value is larger than an answer may be. */
  | "TOO_LARGE"
  /** Too many questions at a time. */
  | "BUSY"
  /** The database of the desk is away, or not ready. */
  | "UNAVAILABLE"
  /** Somebody saved another version meanwhile. */
  | "CONFLICT"
  /** The reviewer's token is not known, or not any more. */
  | "SIGNED_OUT"
  | "INTERNAL"
  /** No answer came: the server or the network is away. */
  | "UNREACHABLE"
  /** The answer ended before it was whole. */
  | "CUT_OFF"
  /** The answer is not one that this page understands. */
  | "UNREADABLE";

/** Where in a statement something stands; both count from 1. */
export type StatementPlace = { readonly line: number; readonly column: number };

/** Why a question has no whole answer. The page words the code; `told` is what the desk itself said, in English. */
export class DeskError extends Error {
  override readonly name = "DeskError";
  readonly code: DeskFailure;
  readonly told: string | null;
  readonly place: StatementPlace | null;

  constructor(
    code: DeskFailure,
    told: string | null = null,
    place: StatementPlace | null = null,
    options?: ErrorOptions,
  ) {
    super(told ?? code, options);
    this.code = code;
    this.told = told;
    this.place = place;
  }
}

/** An error as the desk tells it, before or after the first rows. */
export const toldError = z.object({
  code: z.string(),
  message: z.string(),
  line: z.optional(z.number()),
  column: z.optional(z.number()),
});

const CODES: { readonly [code: string]: DeskFailure } = {
  FORBIDDEN: "REFUSED",
  BAD_USER_INPUT: "WRONG",
  COST_LIMIT_EXCEEDED: "TOO_LARGE",
  TIMEOUT: "TIMEOUT",
  UNAVAILABLE: "UNAVAILABLE",
  CONFLICT: "CONFLICT",
  UNAUTHENTICATED: "SIGNED_OUT",
};

/** The error that the desk has told. */
export function errorOf({ code, message, line, column }: z.infer<typeof toldError>): DeskError {
  const place = line === undefined || column === undefined ? null : { line, column };
  return new DeskError(CODES[code] ?? "INTERNAL", message, place);
}

/** The error of a refused request: `body` is what came with the status. */
export function errorOfResponse(status: number, body: unknown): DeskError {
  const read = z.object({ error: toldError }).safeParse(body);
  if (status === 429) return new DeskError("BUSY", read.success ? read.data.error.message : null);
  if (read.success) return errorOf(read.data.error);
  return new DeskError(status >= 500 ? "UNAVAILABLE" : "UNREADABLE");
}
