import { z } from "zod";

import { NiengiamError } from "../../errors.ts";

const most = { steps: 6, paths: 10, avoided: 100 };

const pathArguments = z.object({
  from: z.string(),
  to: z.string(),
  maxSteps: z.int().min(1).max(most.steps).nullish(),
  first: z.int().min(1).max(most.paths).nullish(),
  via: z.array(z.string()).min(1).nullish(),
  avoid: z.array(z.string()).max(most.avoided).nullish(),
  asOf: z.string().nullish(),
});

/** Which paths are looked for. Null is no limit. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxSteps: number;
  readonly first: number;
  readonly via: readonly string[] | null;
  readonly avoid: readonly string[];
  readonly asOf: string | null;
}

const rules: Readonly<Record<string, string>> = {
  maxSteps: `"maxSteps" must be a whole number from 1 to ${most.steps}.`,
  first: `"first" must be a whole number from 1 to ${most.paths}.`,
  via: '"via" names no relation. Leave it out to allow all.',
  avoid: `"avoid" may have at most ${most.avoided} ids.`,
};

/** @throws {NiengiamError} BAD_USER_INPUT for numbers out of range, or ends between which there is no path to look for */
export function readPathQuestion(args: Readonly<Record<string, unknown>>): PathQuestion {
  const parsed = pathArguments.safeParse(args);
  if (!parsed.success) throw refused(rules[String(parsed.error.issues[0]?.path[0])]);
  const { from, to, maxSteps, first, via, avoid, asOf } = parsed.data;
  if (from === to) throw refused('"from" and "to" are the same. Give two different entities.');
  if (avoid?.some((id) => id === from || id === to)) {
    throw refused('"avoid" has an end of the path. Take it out.');
  }
  return {
    from,
    to,
    maxSteps: maxSteps ?? 4,
    first: first ?? 3,
    via: via ?? null,
    avoid: avoid ?? [],
    asOf: asOf ?? null,
  };
}

function refused(message = "The arguments cannot be read."): NiengiamError {
  return new NiengiamError("BAD_USER_INPUT", message);
}
