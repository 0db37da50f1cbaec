import { type Block, type Place, eachKey } from "./block.ts";
import { type Each, type Fragment, type ListOrder, soleVariable } from "./fragment.ts";
import { leaveOut } from "./leave-out.ts";

interface Call {
  readonly fragment: Fragment;
  readonly outer: Place;
  readonly inner: Block;
  /** What is returned, and under which name. */
  readonly value: string;
  readonly result: string;
  /** Of a list in pages: its order, also where it is only counted. */
  readonly order?: ListOrder | undefined;
  /** Set to order and cut the list, from its start or, backward, from its end. */
  readonly cut?: { readonly backward: boolean };
}

/**
 * Writes a fragment as a subquery of its own. A list in pages gets its bounds, order and limit here: the predicate on
 * the key is what lets an index give the order, and one row more than asked for tells whether there is another page.
 */
export function writeCall(call: Call): string {
  const { fragment, outer, inner, value, result } = call;
  const starts = fragment.from.map((name) => startAt(fragment, outer, name));
  const read = [fragment.text, ...writeConditions(call)];
  const whole = fragment.each ? writeEach(call, fragment.each, read) : read;
  const order = writeOrder(call, fragment.each ? [eachKey] : call.order?.keys);
  const text = [...whole, ...writeProjection(inner, order)].join("\n");
  const lines = [
    ...writeStarts(starts, outer.label),
    number(inner.isGiven ? leaveOut(text, inner.isGiven) : text, inner),
    ...inner.calls,
    `RETURN ${value} AS ${result}`,
  ];
  const imports = starts.map(({ handed }) => handed).join(", ");
  const verb = isOne(fragment) ? "OPTIONAL CALL" : "CALL";
  return `${verb} (${imports}) {\n${lines.join("\n")}\n}`;
}

/**
 * Whether a fragment yields no more than one: its row goes on as it is, since to gather it for each of a hundred is work,
 * and where it yields none the row outside stays.
 */
function isOne({ plenty }: Fragment): boolean {
  return !plenty.includes("*");
}

/** Reads a page for each row, so that one index gives the order of each; the same node may be in several pages. */
function writeEach(call: Call, { text, variable }: Each, read: readonly string[]): string[] {
  const { fragment, order, cut } = call;
  const node = soleVariable(fragment);
  const yielded = cut ? `${node}, ${eachKey}` : node;
  const page = `WITH ${node}, ${order?.keys.at(-1)} AS ${eachKey}${writeOrder(call, order?.keys)}`;
  const inside = [...read, ...(cut ? [page] : []), `RETURN ${yielded}`].join("\n");
  return [text, `CALL (${variable}) {\n${inside}\n}`, `WITH DISTINCT ${yielded}`];
}

/** What a fragment starts from: its name there, and under which it is handed on. */
interface Start {
  readonly name: string;
  readonly handed: string;
}

/** What is called the same inside is handed on as it is: each renaming is a step for every row, and planned as one. */
function startAt(fragment: Fragment, { starts, block, label }: Place, name: string): Start {
  const variable = starts.get(name);
  if (variable === undefined) {
    throw new Error(`cypher/${fragment.path} starts from "${name}", which is not there.`);
  }
  const isSame = variable === name && name !== label?.toLowerCase();
  return { name, handed: isSame ? name : block.handOn(variable) };
}

function writeStarts(starts: readonly Start[], label: string | undefined): string[] {
  const renamed = starts.filter(({ name, handed }) => name !== handed);
  if (renamed.length === 0) return [];
  const projection = `WITH ${renamed.map(({ name, handed }) => `${handed} AS ${name}`).join(", ")}`;
  const guarded = starts.find(({ name }) => name === label?.toLowerCase());
  return [guarded ? `${projection} WHERE ${guarded.name}:${label}` : projection];
}

/** A count needs no bounds, but an index of the key is read only where the key has a predicate. */
function writeConditions({ fragment: { condition }, order, cut }: Call): string[] {
  const key = order?.keys.at(-1);
  const bounds = cut ? `$above < ${key} AND ${key} < $below` : `'' < ${key}`;
  const conditions = [
    ...(key === undefined ? [] : [bounds]),
    ...(condition === undefined ? [] : [`(${condition})`]),
  ];
  return conditions.length > 0 ? [`WHERE ${conditions.join("\n  AND ")}`] : [];
}

function writeOrder({ order, cut }: Call, keys: readonly string[] = []): string {
  if (!order || !cut) return "";
  const direction = order.descending === cut.backward ? "" : " DESC";
  return ` ORDER BY ${keys.map((key) => `${key}${direction}`).join(", ")} LIMIT $limit`;
}

function writeProjection({ handedOn }: Block, order: string): string[] {
  return handedOn.length > 0 || order !== ""
    ? [`WITH ${["*", ...handedOn].join(", ")}${order}`]
    : [];
}

/** `$first` becomes `$first_3` in the third fragment. */
function number(text: string, { number }: Block): string {
  return text.replaceAll(/\$\w+/g, `$&_${number}`);
}
