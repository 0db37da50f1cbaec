import type { GraphReader } from "../../graph/index.ts";
import type { Mention } from "../proposal.ts";
import { statement } from "../statement.ts";
import { type Found, reason } from "./candidate.ts";
import { compareNames, plainName } from "./names.ts";

interface RankRow {
  readonly post: {
    readonly id: string;
    readonly name: string;
    readonly label: string;
    readonly aliases?: readonly string[] | null;
  };
  readonly force: string;
}

/** Words in the names of bodies whose people have ranks of a force; folded. */
const forces: readonly { readonly bodies: RegExp; readonly force: RegExp }[] = [
  { bodies: /cong an|canh sat|an ninh/, force: /cong an/ },
  { bodies: /quan |quoc phong|bo doi|bien phong|hai quan|tong cuc chinh tri/, force: /quan doi/ },
];

/**
 * Ranks by name. Several forces share the names, so the bodies in the titles of those who have the rank tell which.
 *
 * @param bodiesOf names of the bodies in the titles of the persons with a rank, by the key of its mention
 */
export async function findRanks(
  graph: GraphReader,
  mentions: readonly Mention[],
  bodiesOf: ReadonlyMap<string, readonly string[]>,
): Promise<Map<string, Found>> {
  if (mentions.length === 0) return new Map();
  const rows = await graph.read<RankRow>(statement("ranks"));
  return new Map(
    mentions.map(({ key, name }) => {
      const bodies = (bodiesOf.get(key) ?? []).map(plainName);
      const candidates = rows.flatMap(({ post, force }) => {
        const same = compareNames(name, post.name, post.aliases ?? []);
        if (!same) return [];
        const match = bodies.length === 0 ? "UNKNOWN" : judge(bodies, plainName(force));
        return {
          id: post.id,
          label: `${post.name}, ${force}`,
          reasonsFor: [same, ...(match === "SAME" ? [reason("SAME_FORCE", force)] : [])],
          reasonsAgainst: match === "OTHER" ? [reason("OTHER_FORCE", force)] : [],
        };
      });
      const fitting = candidates.filter(({ reasonsFor, reasonsAgainst }) =>
        candidates.length === 1
          ? reasonsAgainst.length === 0
          : reasonsFor.some(({ code }) => code === "SAME_FORCE") && reasonsAgainst.length === 0,
      );
      const [only, ...others] = fitting;
      return [key, { candidates, sure: others.length === 0 ? only?.id : undefined }];
    }),
  );
}

function judge(bodies: readonly string[], force: string): "SAME" | "OTHER" | "UNKNOWN" {
  const known = forces.filter((one) => bodies.some((body) => one.bodies.test(body)));
  if (known.length !== 1) return "UNKNOWN";
  return known.some((one) => one.force.test(force)) ? "SAME" : "OTHER";
}
