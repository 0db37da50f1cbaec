import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from "graphql";
import { z } from "zod";

import { NiengiamError } from "../errors.ts";
import { idPattern } from "./ids.ts";

export type Arguments = Readonly<Record<string, unknown>>;

const id = z.string().max(500).regex(idPattern);
const ids = z.array(id).max(1500).nullish();
const range = z
  .object({ from: z.string().nullish(), to: z.string().nullish() })
  .refine(({ from, to }) => from == null || to == null || from <= to)
  .nullish();

/** What GraphQL's types cannot say about a value, by the name of its type, in brackets for a list. */
const rules = new Map([
  ["ID", { schema: id.nullish(), message: "takes an id such as person:to-lam" }],
  ["[ID]", { schema: ids, message: "takes ids such as person:to-lam, at most 1,500 of them" }],
  ["DateRange", { schema: range, message: 'ends before it begins: exchange "from" and "to"' }],
]);

/** @throws {NiengiamError} BAD_USER_INPUT when an argument, or a part of one, breaks the rule of its type */
export function checkArguments(
  { args }: GraphQLField<unknown, unknown>,
  values: Arguments,
): Arguments {
  const wrong = whatIsWrong(args, values);
  if (wrong !== undefined) throw new NiengiamError("BAD_USER_INPUT", wrong);
  return values;
}

/** @param within the path of what is checked, as `filter.held.` */
function whatIsWrong(
  parts: readonly { readonly name: string; readonly type: GraphQLInputType }[],
  values: Arguments,
  within = "",
): string | undefined {
  if (values["certainty"] != null && values["asOf"] == null) {
    return `"${within}certainty" speaks of a day: give "${within}asOf" with it.`;
  }
  for (const { name, type } of parts) {
    const value = values[name];
    const named = getNamedType(type);
    const rule = rules.get(isListType(getNullableType(type)) ? `[${named.name}]` : named.name);
    if (rule && !rule.schema.safeParse(value).success) return `"${within}${name}" ${rule.message}.`;
    if (rule || !isInputObjectType(named) || value == null) continue;
    const fields = Object.values(named.getFields());
    const wrong = whatIsWrong(fields, value as Arguments, `${within}${name}.`);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
