import type { GraphReader } from "../../graph/index.ts";
import { groupBy } from "../../seeding/load/statement.ts";
import { fold } from "../../text/index.ts";
import type { Mention } from "../proposal.ts";
import { statement } from "../statement.ts";
import { type Candidate, type Found, type LinkReason, reason } from "./candidate.ts";
import { daysOf } from "./days.ts";

interface Row {
  readonly key: string;
  readonly document: {
    readonly id: string;
    readonly name: string;
    readonly number?: string | null;
    readonly from?: string | null;
    readonly to?: string | null;
  };
}

/** Documents by number or name. A number alone is no identity: only its date, too, makes one sure. */
export async function findDocuments(
  graph: GraphReader,
  mentions: readonly Mention[],
): Promise<Map<string, Found>> {
  const names = mentions.map(({ key, name, number }) => ({
    key,
    folded: fold(name),
    number: number === undefined ? null : fold(number).replaceAll(" ", ""),
  }));
  const found = await graph.read<Row>(statement("documents-numbered"), { names });
  const rows = groupBy(found, ({ key }) => key);
  return new Map(
    mentions.map((mention) => {
      const candidates = (rows.get(mention.key) ?? []).map((row) => judge(mention, row));
      const agreeing = candidates.filter(
        ({ reasonsFor, reasonsAgainst }) =>
          reasonsAgainst.length === 0 && reasonsFor.some(({ code }) => code === "SAME_DAY"),
      );
      const [only, ...others] = agreeing;
      return [mention.key, { candidates, sure: others.length === 0 ? only?.id : undefined }];
    }),
  );
}

function judge({ number, date }: Mention, { document }: Row): Candidate {
  const { id, name, from, to } = document;
  const isNumber = number !== undefined && document.number != null;
  const told = compareDates(date, { from, to });
  return {
    id,
    label: name,
    reasonsFor: [
      isNumber ? reason("SAME_NUMBER", document.number ?? undefined) : reason("SAME_NAME"),
      ...(told?.code === "SAME_DAY" ? [told] : []),
    ],
    reasonsAgainst: told?.code === "OTHER_DATE" ? [told] : [],
  };
}

/** Whether a date in print may be that of the graph; nothing when the days of one of them are not known. */
export function compareDates(
  date: string | undefined,
  {
    from,
    to,
  }: { readonly from?: string | null | undefined; readonly to?: string | null | undefined },
): LinkReason | undefined {
  const days = daysOf(date);
  if (days === undefined || from == null || to == null) return undefined;
  const agrees = from <= days.last && days.first <= to;
  return agrees ? reason("SAME_DAY", date) : reason("OTHER_DATE", from);
}
