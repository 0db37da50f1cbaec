import type { GraphReader } from "../../graph/index.ts";
import { groupBy } from "../../seeding/load/statement.ts";
import { fold } from "../../text/index.ts";
import type { Mention } from "../proposal.ts";
import { statement } from "../statement.ts";
import { type Candidate, type Found, reason } from "./candidate.ts";

interface Row {
  readonly key: string;
  readonly event: { readonly id: string; readonly name: string; readonly kind: string };
  readonly hosts: readonly string[];
  readonly places: readonly string[];
}

/** Ids of the hosts and places that an article names for an event. */
export interface Setting {
  readonly hosts: readonly string[];
  readonly places: readonly string[];
}

/** Events of the same day and kind with a host or place in common, or of one name; never sure by themselves. */
export async function findEvents(
  graph: GraphReader,
  mentions: readonly Mention[],
  settingOf: ReadonlyMap<string, Setting>,
): Promise<Map<string, Found>> {
  const days = mentions.flatMap(({ key, date }) =>
    date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? [{ key, date }] : [],
  );
  const found = await graph.read<Row>(statement("events-around"), { days });
  const rows = groupBy(found, ({ key }) => key);
  return new Map(
    mentions.map((mention) => {
      const setting = settingOf.get(mention.key) ?? { hosts: [], places: [] };
      const candidates = (rows.get(mention.key) ?? []).flatMap((row) =>
        judge(mention, row, setting),
      );
      return [mention.key, { candidates, sure: undefined }];
    }),
  );
}

function judge({ name, type, date }: Mention, row: Row, { hosts, places }: Setting): Candidate[] {
  const { event } = row;
  const isNamed = fold(event.name) === fold(name);
  const isKind = event.kind === type;
  const host = row.hosts.find((id) => hosts.includes(id));
  const place = row.places.find((id) => places.includes(id));
  if (!isNamed && !(isKind && (host !== undefined || place !== undefined))) return [];
  return [
    {
      id: event.id,
      label: event.name,
      reasonsFor: [
        reason("SAME_DAY", date),
        ...(isNamed ? [reason("SAME_NAME")] : []),
        ...(isKind ? [reason("SAME_KIND")] : []),
        ...(host === undefined ? [] : [reason("SAME_HOST", host)]),
        ...(place === undefined ? [] : [reason("SAME_PLACE", place)]),
      ],
      reasonsAgainst: [],
    },
  ];
}
