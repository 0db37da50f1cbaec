import { Neo4jError, isRetryableError } from "neo4j-driver";

import { type ErrorCode, NiengiamError } from "../errors.ts";

/** A failure of the database, named by what it means here; `driverCode` and `cause` are for the log. */
export class GraphError extends NiengiamError {
  override readonly name = "GraphError";
  readonly driverCode: string;

  constructor(code: ErrorCode, message: string, cause: Neo4jError) {
    super(code, message, { cause });
    this.driverCode = cause.code;
  }
}

interface Meaning {
  readonly codes: RegExp;
  readonly code: ErrorCode;
  readonly message: string | ((error: Neo4jError) => string);
}

/** The first line that matches holds, so the narrow codes stand before the wide ones. */
const meanings: readonly Meaning[] = [
  {
    codes:
      /ClientError\.Statement\.(SyntaxError|SemanticError|TypeError|ParameterMissing|ArithmeticError|ArgumentError)/,
    code: "BAD_USER_INPUT",
    message: (error) => error.message,
  },
  {
    codes: /ClientError\.Statement\.AccessMode|General\.WriteOnReadOnlyAccessDatabase/,
    code: "FORBIDDEN",
    message: "Only reading is allowed here.",
  },
  {
    codes: /TransactionTimedOut/,
    code: "TIMEOUT",
    message: "The question took too long. Ask for less, or add a filter.",
  },
  {
    codes: /ClientError\.Transaction\.Terminated/,
    code: "TIMEOUT",
    message: "The question was stopped before it was answered.",
  },
  {
    codes: /MemoryPoolOutOfMemoryError/,
    code: "COST_LIMIT_EXCEEDED",
    message: "The answer needs too much memory. Ask for less, or add a filter.",
  },
  {
    codes: /ClientError\.Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)/,
    code: "UNAVAILABLE",
    message: "The database refused the user or the password. Check NEO4J_USER and NEO4J_PASSWORD.",
  },
  {
    codes: /Database\.DatabaseNotFound/,
    code: "UNAVAILABLE",
    message: "The database server has no database of this name. Check NEO4J_DATABASE.",
  },
  {
    codes: /MaximumTransactionLimitReached|^N\/A$/,
    code: "UNAVAILABLE",
    message: "The database is busy. Try again in a moment.",
  },
  {
    codes: /ServiceUnavailable|SessionExpired|OutOfMemoryError|DatabaseUnavailable/,
    code: "UNAVAILABLE",
    message: "The database cannot be reached. Check that it runs, then try again.",
  },
];

/** Turns an error of the driver into one of the family; any other error passes unchanged. */
export function toGraphError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const meaning = meanings.find(({ codes }) => codes.test(error.code));
  if (!meaning) return new GraphError("INTERNAL", error.message, error);
  const { code, message } = meaning;
  return new GraphError(code, typeof message === "string" ? message : message(error), error);
}

/** Whether asking again may help. A query that is too large fails the same way the second time. */
export function isTransient(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    isRetryableError(error) &&
    !error.code.endsWith("MemoryPoolOutOfMemoryError")
  );
}
