import type { Operation, Values } from "../operations/operation.ts";
import { shownDay } from "../operations/rows.ts";

/**
 * What an answer says, without the form in which one side says it: an object with one field is the value of it, a single
 * root in a list is the root, and an open bound is none.
 */
export function canonical(operation: Operation, data: unknown, values: Values): unknown {
  const [root] = Object.values(data ?? {});
  const plain = collapse(Array.isArray(root) && root.length === 1 ? root[0] : root);
  return operation.settle ? operation.settle(plain, values) : plain;
}

function collapse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(collapse);
  if (typeof value !== "object" || value === null) return shownDay(value);
  const fields = Object.entries(value).map(([key, inner]) => [key, collapse(inner)] as const);
  const [first] = fields;
  return fields.length === 1 && first ? first[1] : Object.fromEntries(fields);
}
