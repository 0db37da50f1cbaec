import { OPEN_FUTURE, OPEN_PAST, parsePartialDate } from "../time/index.ts";
import type { Graph } from "./format.ts";
import { provenanceKeys, provenanceOf } from "./provenance.ts";
import type { Carrier, Props, Relation } from "./rows.ts";
import { type EntityLabel, entityLabels } from "./scope.ts";
import { words } from "./words.ts";

/** First and last day; what is open is undefined. */
interface Span {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** An entity or a relation, as programs for networks take them: one value for each attribute. */
export interface Part {
  readonly id: string;
  readonly label: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The days on which it is drawn on a time line. */
  readonly span: Span;
}

export interface Edge extends Part {
  readonly from: string;
  readonly to: string;
}

/** The names of all attributes, so that a file can declare them before its first part. */
export const nodeAttributes = [
  ...words(`
      label kind nameEn aliases abbreviations type class number born died start end date note
      externalIds
    `),
  ...provenanceKeys,
];
export const edgeAttributes = [
  ...words(`
      type label certainFrom certainTo possibleFrom possibleTo on date through acting disputed
    `),
  ...provenanceKeys,
];

/** The entities by kind and id. */
export async function* nodes({ rows, version }: Graph): AsyncGenerator<Part> {
  for (const label of entityLabels) {
    for await (const { props, claims } of rows.entities(label)) {
      const name = String(props["label"] ?? props["name"]);
      const subtype = props["kind"] ?? props["type"];
      const own = {
        ...props,
        label: name,
        kind: label,
        type: subtype,
        nameEn: props["labelEn"] ?? props["nameEn"],
      };
      yield {
        id: String(props["id"]),
        label: name,
        attributes: pick(nodeAttributes, { ...own, ...provenanceOf(claims, version) }),
        span: lifeOf(label, props),
      };
    }
  }
}

/** The relations by the kind and id of the entity that they are read from. */
export async function* edges({ rows, version }: Graph): AsyncGenerator<Edge> {
  for await (const { props, claims } of rows.relations()) yield edge(props, claims, version);
}

function edge(relation: Relation, claims: readonly Carrier[], version: string): Edge {
  const { id, type, from, to, label } = relation;
  const told = { ...relation, ...provenanceOf(claims, version) };
  return {
    id,
    label: label === "" ? type : label,
    from,
    to,
    attributes: pick(edgeAttributes, told),
    span: spanOf(relation),
  };
}

/** Only what a source says: a bound that is open, or a date without a year, draws no line. */
function lifeOf(label: EntityLabel, props: Props): Span {
  const [first, last] = {
    Person: ["born", "died"],
    Body: ["start", "end"],
    Post: ["start", "end"],
    Document: ["date", undefined],
    Event: ["date", "date"],
    Place: ["start", "end"],
  }[label];
  return { from: bounds(props, first).from, to: bounds(props, last).to };
}

function bounds(props: Props, key: string | undefined): Span {
  const value = key === undefined ? undefined : props[key];
  if (typeof value !== "string") return { from: undefined, to: undefined };
  const { min, max } = parsePartialDate(value);
  return { from: min ?? undefined, to: max ?? undefined };
}

/**
 * A tenure is drawn on its certain days, or where it has none within the bounds that are known; what happened on the days of
 * its event; a document's relations from its day on; a membership within its own bounds.
 */
function spanOf(relation: Relation): Span {
  const { type, certainFrom, certainTo, possibleFrom, possibleTo, dayFrom, dayTo, from } = relation;
  if (certainFrom !== null) return { from: certainFrom, to: certainTo ?? undefined };
  if (dayFrom !== null && type !== "PART_OF") {
    return { from: dayFrom, to: from.startsWith("document:") ? undefined : (dayTo ?? undefined) };
  }
  return {
    from: possibleFrom === OPEN_PAST ? undefined : (possibleFrom ?? undefined),
    to: possibleTo === OPEN_FUTURE ? undefined : (possibleTo ?? undefined),
  };
}

function pick(keys: readonly string[], values: Props) {
  const picked = new Map<string, string>();
  for (const key of keys) {
    const value = values[key];
    const text = Array.isArray(value) ? value.join(" | ") : String(value ?? "");
    if (text !== "" && text !== OPEN_PAST && text !== OPEN_FUTURE) picked.set(key, text);
  }
  return picked;
}
