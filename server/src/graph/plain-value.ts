import neo4j, {
  type Date,
  type Duration,
  type Node,
  type Path,
  type PathSegment,
  type Point,
  type Relationship,
} from "neo4j-driver";

/** A value of an answer as JSON has it. */
export type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain };

/** Our own ids by those that Neo4j gives and may give anew. */
export type OwnIds = ReadonlyMap<string, string>;

/**
 * A value of the driver in plain JSON: a node, relationship, path or point as an object whose `kind` says so, with ids
 * of ours; dates and durations as ISO texts; integers beyond 2⁵³ and floats that are no numbers as texts.
 *
 * @param ids of the nodes at both ends of every relationship in it
 */
export function plainValue(value: unknown, ids: OwnIds): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "bigint") return plainInteger(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) return value.map((item) => plainValue(item, ids));
  if (neo4j.isNode(value)) return plainNode(value, ids);
  if (neo4j.isRelationship(value)) return plainRelationship(value, ids);
  if (neo4j.isPath(value)) return plainPath(value, ids);
  if (neo4j.isPoint(value)) return plainPoint(value);
  if (neo4j.isDuration(value)) return plainDuration(value);
  if (isTemporal(value)) return value.toString();
  return plainProperties(value as Record<string, unknown>, ids);
}

/** Neo4j's ids of the nodes that relationships in a value begin and end at. */
export function endsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(endsIn);
  if (typeof value !== "object" || value === null || neo4j.isNode(value)) return [];
  if (neo4j.isRelationship(value)) return [value.startNodeElementId, value.endNodeElementId];
  if (neo4j.isPath(value))
    return value.segments.flatMap(({ relationship }) => endsIn(relationship));
  if (neo4j.isPoint(value) || neo4j.isDuration(value) || isTemporal(value)) return [];
  return Object.values(value).flatMap(endsIn);
}

function plainInteger(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

function plainNode({ labels, properties }: Node, ids: OwnIds): Plain {
  const own = properties["id"];
  const id = typeof own === "string" ? own : null;
  return { kind: "node", id, labels, properties: plainProperties(properties, ids) };
}

function plainRelationship(relationship: Relationship, ids: OwnIds): Plain {
  const { type, startNodeElementId, endNodeElementId, properties } = relationship;
  return {
    kind: "relationship",
    type,
    from: ids.get(startNodeElementId) ?? null,
    to: ids.get(endNodeElementId) ?? null,
    properties: plainProperties(properties, ids),
  };
}

function plainPath({ start, segments }: Path, ids: OwnIds): Plain {
  return {
    kind: "path",
    nodes: [start, ...segments.map(({ end }: PathSegment) => end)].map((node) =>
      plainNode(node, ids),
    ),
    relationships: segments.map(({ relationship }: PathSegment) =>
      plainRelationship(relationship, ids),
    ),
  };
}

function plainPoint({ srid, x, y, z }: Point): Plain {
  const none: OwnIds = new Map();
  const at = { srid: plainValue(srid, none), x: plainValue(x, none), y: plainValue(y, none) };
  return { kind: "point", ...at, ...(z === undefined ? {} : { z: plainValue(z, none) }) };
}

function plainProperties(properties: Readonly<Record<string, unknown>>, ids: OwnIds): Plain {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, plainValue(value, ids)]),
  );
}

/** The driver leaves a T behind when there is no time of day, which ISO 8601 does not know. */
function plainDuration(duration: Duration): string {
  const text = duration.toString().replace(/T$/, "");
  return text === "P" ? "PT0S" : text;
}

function isTemporal(value: object): value is Date {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isTime(value)
  );
}
