import type { GraphReader } from "../../graph/index.ts";
import { groupBy } from "../../seeding/load/statement.ts";
import { fold } from "../../text/index.ts";
import type { Mention } from "../proposal.ts";
import { statement } from "../statement.ts";
import { type Candidate, type Found, reason } from "./candidate.ts";

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
  const dated = date !== undefined && from != null && to != null;
  const agrees = dated && from.slice(0, date.length) <= date && date <= to.slice(0, date.length);
  return {
    id,
    label: name,
    reasonsFor: [
      isNumber ? reason("SAME_NUMBER", document.number ?? undefined) : reason("SAME_NAME"),
      ...(agrees ? [reason("SAME_DAY", date)] : []),
    ],
    reasonsAgainst: dated && !agrees ? [reason("OTHER_DATE", from)] : [],
  };
}
