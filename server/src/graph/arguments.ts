import { type GraphQLField, getNamedType } from "graphql";
import { z } from "zod";

import { NiengiamError } from "../errors.ts";
import { idPattern } from "./ids.ts";

type Arguments = Readonly<Record<string, unknown>>;

const id = z.string().max(500).regex(idPattern);
const ids = z.union([id, z.array(id).max(1500)]).nullish();
const range = z
  .object({ from: z.string().nullish(), to: z.string().nullish() })
  .refine(({ from, to }) => from == null || to == null || from <= to)
  .nullish();

/** What GraphQL's types cannot say about an argument, by the name of its type. */
const rules = new Map([
  ["ID", { schema: ids, message: "takes ids such as person:to-lam, at most 1,500 of them" }],
  ["DateRange", { schema: range, message: 'ends before it begins: exchange "from" and "to"' }],
]);

/** @throws {NiengiamError} BAD_USER_INPUT when an argument breaks the rule of its type */
export function checkArguments(
  { args }: GraphQLField<unknown, unknown>,
  values: Arguments,
): Arguments {
  for (const { name, type } of args) {
    const rule = rules.get(getNamedType(type).name);
    if (rule && !rule.schema.safeParse(values[name]).success) {
      throw new NiengiamError("BAD_USER_INPUT", `"${name}" ${rule.message}.`);
    }
  }
  if (values["certainty"] != null && values["asOf"] == null) {
    throw new NiengiamError("BAD_USER_INPUT", '"certainty" speaks of a day: give "asOf" with it.');
  }
  return values;
}
