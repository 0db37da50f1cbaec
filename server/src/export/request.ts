import { z } from "zod";

import { NiengiamError } from "../errors.ts";
import type { Format } from "./format.ts";
import { formats } from "./formats/index.ts";

/** What is asked for, sound in itself. */
export interface ExportRequest {
  readonly format: Format;
  /** The entities among which facts are wanted; undefined is the whole graph. */
  readonly ids: readonly string[] | undefined;
  /** One table of a format that has several. */
  readonly table: string | undefined;
  /** Whether a byte order mark comes first, by which Excel knows UTF-8. */
  readonly bom: boolean;
  /** Whether withdrawn claims are given too, and what stands for them alone. */
  readonly history: boolean;
}

const parameters = z.strictObject(
  {
    ids: z.array(z.string().regex(/^\w+:[a-z0-9.-]+$/, "expected ids as person:to-lam")).optional(),
    table: z.string().optional(),
    bom: z.boolean().default(false),
    history: z.boolean().default(false),
  },
  {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `unknown ${issue.keys.join(", ")}; expected ids, table, bom or history`
        : undefined,
  },
);

/**
 * Reads what is asked for, of an address or a command alike.
 *
 * @throws {NiengiamError} BAD_USER_INPUT saying what is allowed
 */
export function readRequest(formatName: string, given: object): ExportRequest {
  const format = formats.find(({ name }) => name === formatName);
  if (!format) {
    const names = formats.map(({ name }) => name).join(", ");
    throw wrong(`There is no format "${formatName}". Expected one of ${names}.`);
  }
  const read = parameters.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw wrong([issue?.path[0], issue?.message].filter((part) => part !== undefined).join(": "));
  }
  const { ids, table, bom, history } = read.data;
  if (ids?.length === 0) throw wrong("ids: expected at least one id, as person:to-lam.");
  const tables = format.tables ?? [];
  if (table !== undefined && !tables.includes(table)) {
    throw wrong(
      tables.length === 0
        ? `The format ${format.name} has no tables; only csv has.`
        : `There is no table "${table}". Expected one of ${tables.join(", ")}.`,
    );
  }
  if (history && !format.history) {
    throw wrong(
      `The format ${format.name} cannot tell what was withdrawn. Ask for the history as csv.`,
    );
  }
  if (bom && !format.tables) throw wrong("Only csv has a byte order mark.");
  return { format, ids, table, bom, history };
}

function wrong(message: string): NiengiamError {
  return new NiengiamError("BAD_USER_INPUT", message);
}
