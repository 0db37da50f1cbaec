import type { Carrier, Relation } from "../../rows.ts";
import { type FtmEntity, type Values, entity, ftmDate, ftmId, proofOf } from "./entity.ts";

interface Link {
  readonly schema: string;
  readonly values: (relation: Relation) => Values;
}

/** FollowTheMoney has no interval for taking part in an event, so the role stands on a link of no further kind. */
const other: Link = {
  schema: "UnknownLink",
  values: ({ from, to, type, label }) => ({
    subject: ftmId(from),
    object: ftmId(to),
    role: type === "TOOK_PART" ? label.split(", ") : [type, label],
  }),
};

const documentation: Link = {
  schema: "Documentation",
  values: ({ from, to, type }) => ({ document: ftmId(from), entity: ftmId(to), role: type }),
};

const links: Readonly<Record<string, Link>> = {
  ISSUED_BY: documentation,
  SIGNED_BY: documentation,
  IMPLEMENTS: documentation,
  AMENDS: documentation,
  REPLACES: documentation,
  BASED_ON: documentation,
  SPECIFIES: documentation,
  CONCERNS: {
    schema: "Documentation",
    values: ({ from, to, label }) => ({ document: ftmId(to), entity: ftmId(from), role: label }),
  },
};

/** Between bodies FollowTheMoney has words for what is only a link between places or events. */
const bodyLinks: Readonly<Record<string, Link>> = {
  PART_OF: {
    schema: "Membership",
    values: ({ from, to, possibleFrom, possibleTo }) => ({
      member: ftmId(from),
      organization: ftmId(to),
      role: "PART_OF",
      startDate: ftmDate(possibleFrom),
      endDate: ftmDate(possibleTo),
    }),
  },
  SUCCEEDS: {
    schema: "Succession",
    values: ({ from, to, label, on }) => ({
      predecessor: ftmId(to),
      successor: ftmId(from),
      role: label,
      date: ftmDate(on),
    }),
  },
};

/** A relation as an interval; none where an Occupancy or a Position says it already. */
export function linkOf(relation: Relation, carriers: readonly Carrier[]): FtmEntity | undefined {
  const { id, type, from, date } = relation;
  if (type === "HELD" || type === "IN") return undefined;
  const own = from.startsWith("body:") ? bodyLinks[type] : undefined;
  const { schema, values } = own ?? links[type] ?? other;
  return entity(id, schema, {
    date: ftmDate(date),
    ...values(relation),
    recordId: carriers.map((carrier) => carrier.id),
    ...proofOf(carriers),
  });
}
