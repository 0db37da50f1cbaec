import type { ServerResponse } from "node:http";

import { GraphQLError } from "graphql";

import { type ErrorCode, NiengiamError } from "../errors.ts";
import { GraphError } from "../graph/index.ts";

/** What a reader is told of a failure, and where in what was sent the fault is, if that is known. */
export interface ToldError {
  readonly code: string;
  readonly message: string;
  /** Both count from 1. */
  readonly place?: { readonly line: number; readonly column: number } | undefined;
}

const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  CONFLICT: 409,
  COST_LIMIT_EXCEEDED: 422,
  UNAVAILABLE: 503,
  // Not 408, on which browsers ask again by themselves, and the database works once more for nobody.
  TIMEOUT: 504,
};

/** Ends a response, whose status is set, with `{"error": {"code", "message", "line", "column"}}`. */
export function tellError(response: ServerResponse, { code, message, place }: ToldError): void {
  tellJson(response, { error: { code, message, ...place } });
}

/** Ends a response with an error and the status that fits. */
export function refuse(response: ServerResponse, told: ToldError): void {
  response.statusCode = statuses[told.code as ErrorCode] ?? 500;
  tellError(response, told);
}

/** Ends a response with a value, which everyone may read and nobody keeps. */
export function tellJson(response: ServerResponse, value: unknown): void {
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("cache-control", "no-store");
  response.end(`${JSON.stringify(value)}\n`);
}

/** What the database says of a statement of ours is told only when the reader can do something about it. */
const databaseTells = new Set<ErrorCode>(["TIMEOUT", "UNAVAILABLE", "COST_LIMIT_EXCEEDED"]);

/** An error of this program as a reader is told it. */
export function toldError(error: unknown): ToldError {
  // Who signs in wrongly is told in the form of GraphQL.
  if (error instanceof GraphQLError && error.extensions["code"] === "UNAUTHENTICATED") {
    return { code: "UNAUTHENTICATED", message: error.message };
  }
  const known = error instanceof NiengiamError ? error : undefined;
  const isTold =
    known instanceof GraphError ? databaseTells.has(known.code) : known?.code !== "INTERNAL";
  return known && isTold
    ? { code: known.code, message: known.message }
    : { code: "INTERNAL", message: "Something went wrong on our side." };
}
