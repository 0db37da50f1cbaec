import { printSchema } from "graphql";

import { extendWithReview } from "../review/index.ts";
import { readSchema } from "./schema.ts";

/** The contract as text: `server/schema.graphql`, the same on every machine. */
export function printContract(): string {
  const head =
    "# The contract of the API, printed by `npm run schema -w server` from the schemas in server/src.";
  return `${head}\n\n${printSchema(extendWithReview(readSchema()))}\n`;
}
