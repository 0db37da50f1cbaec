import type { GraphReader } from "../../graph/index.ts";
import { groupBy } from "../../seeding/load/statement.ts";
import type { Mention } from "../proposal.ts";
import { statement } from "../statement.ts";
import { type Candidate, type Found, type LinkReason, reason, soleCandidate } from "./candidate.ts";
import type { Days } from "./days.ts";
import { compareNames, phrase, plainName } from "./names.ts";

interface Row {
  readonly key: string;
  readonly body: Lasting & {
    readonly shortName?: string | null;
    readonly abbreviations?: readonly string[] | null;
  };
}

/** A body or a place: it has names, a beginning and an end. */
export interface Lasting {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[] | null;
  readonly startMin?: string | null;
  readonly endMax?: string | null;
}

/** Bodies by their names, aliases and abbreviations, and those that the extractor knows outright. */
export async function findBodies(
  graph: GraphReader,
  mentions: readonly Mention[],
  days: Days | undefined,
): Promise<Map<string, Found>> {
  const names = mentions.map(({ key, name, named }) => {
    const folded = plainName(name);
    return { key, folded, phrase: phrase(folded), named: named ?? null };
  });
  const rows = groupBy(
    await graph.read<Row>(statement("bodies-named"), { names }),
    (row) => row.key,
  );
  return new Map(
    mentions.map(({ key, name, named }) => {
      const found = (rows.get(key) ?? []).flatMap(({ body }): Candidate[] => {
        const others = [body.shortName ?? [], body.aliases ?? [], body.abbreviations ?? []].flat();
        const same = compareNames(name, body.name, others);
        const outright = body.id === named ? reason("NAMED_OUTRIGHT") : undefined;
        return candidatesOf(body, [same, outright], days);
      });
      const outright = found.find(({ id }) => id === named);
      return [key, outright ? { candidates: found, sure: outright.id } : soleCandidate(found)];
    }),
  );
}

/** What is called as in print, with what its dates say against it; nothing when it is called otherwise. */
export function candidatesOf(
  body: Lasting,
  reasons: readonly (LinkReason | undefined)[],
  days: Days | undefined,
): Candidate[] {
  const reasonsFor = reasons.filter((one) => one !== undefined);
  if (reasonsFor.length === 0) return [];
  return [
    { id: body.id, label: body.name, reasonsFor, reasonsAgainst: absenceAgainst(body, days) },
  ];
}

/** What speaks against something that did not stand on these days. */
export function absenceAgainst(
  { startMin, endMax }: Pick<Lasting, "startMin" | "endMax">,
  days: Days | undefined,
): LinkReason[] {
  if (days === undefined) return [];
  return [
    ...(endMax != null && endMax < days.first ? [reason("ENDED", endMax)] : []),
    ...(startMin != null && startMin > days.last ? [reason("NOT_YET", startMin)] : []),
  ];
}
