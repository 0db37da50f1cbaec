import type { Block, Place } from "./block.ts";
import type { Fragment, ListOrder } from "./fragment.ts";
import { indent } from "./indent.ts";

interface Call {
  readonly fragment: Fragment;
  readonly outer: Place;
  readonly inner: Block;
  /** What is returned, and under which name. */
  readonly value: string;
  readonly result: string;
  /** Set to order and cut the list; it is then read from its end or from its start. */
  readonly page?: { readonly backward: boolean };
}

/**
 * Writes a fragment as a subquery of its own. A list in pages gets its bounds, order and limit here: the predicate on
 * the key is what lets an index give the order, and one row more than asked for tells whether there is another page.
 */
export function writeCall({ fragment, outer, inner, value, result, page }: Call): string {
  const order = page && fragment.order;
  const starts = fragment.from.map((name) => ({ name, handed: handOn(fragment, outer, name) }));
  const lines = [
    ...writeStarts(starts, outer.label),
    number(fragment.text, inner),
    ...writeConditions(fragment, inner, order),
    ...writeProjection(inner, order && writeOrder(order, inner, page.backward)),
    ...inner.calls,
    `RETURN ${value} AS ${result}`,
  ];
  const imports = starts.map(({ handed }) => handed).join(", ");
  return `CALL (${imports}) {\n${indent(lines.join("\n"))}\n}`;
}

function handOn(fragment: Fragment, outer: Place, name: string): string {
  const variable = outer.starts.get(name);
  if (variable === undefined) {
    throw new Error(`cypher/${fragment.path} starts from "${name}", which is not there.`);
  }
  return outer.block.handOn(variable);
}

function writeStarts(
  starts: readonly { name: string; handed: string }[],
  label: string | undefined,
) {
  if (starts.length === 0) return [];
  const projection = `WITH ${starts.map(({ name, handed }) => `${handed} AS ${name}`).join(", ")}`;
  const guarded = starts.find(({ name }) => name === label?.toLowerCase());
  return [guarded ? `${projection} WHERE ${guarded.name}:${label}` : projection];
}

function writeConditions(
  { condition }: Fragment,
  inner: Block,
  order: ListOrder | undefined,
): string[] {
  const conditions = [
    ...(order ? [`$above < ${order.keys.at(-1)} AND ${order.keys.at(-1)} < $below`] : []),
    ...(condition === undefined ? [] : [`(${condition})`]),
  ];
  return conditions.length > 0 ? [number(`WHERE ${conditions.join("\n  AND ")}`, inner)] : [];
}

function writeOrder({ keys, descending }: ListOrder, { number }: Block, backward: boolean): string {
  const direction = descending === backward ? "" : " DESC";
  const order = keys.map((key) => `${key}${direction}`).join(", ");
  return ` ORDER BY ${order} LIMIT $limit_${number}`;
}

function writeProjection(inner: Block, order = ""): string[] {
  const { handedOn } = inner;
  return handedOn.length > 0 || order !== ""
    ? [`WITH ${["*", ...handedOn].join(", ")}${order}`]
    : [];
}

/** `$first` becomes `$first_3` in the third fragment. */
function number(text: string, { number }: Block): string {
  return text.replaceAll(/\$\w+/g, `$&_${number}`);
}
