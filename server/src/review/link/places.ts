import type { GraphReader } from "../../graph/index.ts";
import { groupBy } from "../../seeding/load/statement.ts";
import type { Mention } from "../proposal.ts";
import { statement } from "../statement.ts";
import { type Lasting, candidatesOf } from "./bodies.ts";
import type { Found } from "./candidate.ts";
import type { Days } from "./days.ts";
import { compareNames, phrase, plainName } from "./names.ts";

/** Words of administration before the name of a place. */
const level = /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thủ đô)\s+/iu;

/** Places by name; of several of one name, before and after a merger, the one that stood on the day. */
export async function findPlaces(
  graph: GraphReader,
  mentions: readonly Mention[],
  days: Days | undefined,
): Promise<Map<string, Found>> {
  const names = mentions.map(({ key, name }) => {
    const folded = plainName(bare(name));
    return { key, folded, phrase: phrase(folded) };
  });
  const rows = groupBy(
    await graph.read<{ key: string; place: Lasting }>(statement("places-named"), { names }),
    (row) => row.key,
  );
  return new Map(
    mentions.map(({ key, name }) => {
      const candidates = (rows.get(key) ?? []).flatMap(({ place }) =>
        candidatesOf(
          place,
          [compareNames(bare(name), bare(place.name), place.aliases ?? [])],
          days,
        ),
      );
      const standing = candidates.filter(({ reasonsAgainst }) => reasonsAgainst.length === 0);
      const [only, ...others] = standing;
      return [key, { candidates, sure: others.length === 0 ? only?.id : undefined }];
    }),
  );
}

/** The name without the word for what it is: Hà Nội, of thành phố Hà Nội. */
export function bare(name: string): string {
  return name.replace(level, "");
}
