import type { GraphReader } from "../../graph/index.ts";
import { groupBy } from "../../seeding/load/statement.ts";
import { fold } from "../../text/index.ts";
import type { Mention } from "../proposal.ts";
import { statement } from "../statement.ts";
import { type Candidate, type Found, reason, soleCandidate } from "./candidate.ts";
import { compareNames, plainName } from "./names.ts";

interface PostRow {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly title?: string | null;
  readonly aliases?: readonly string[] | null;
  readonly body: string;
}

/**
 * Posts of the bodies that are meant, by their names; else by their full titles.
 *
 * @param bodies ids of bodies by the keys of their mentions
 */
export async function findPosts(
  graph: GraphReader,
  mentions: readonly Mention[],
  bodies: ReadonlyMap<string, string>,
): Promise<Map<string, Found>> {
  const ids = [...new Set(mentions.flatMap(({ body }) => bodies.get(body ?? "") ?? []))];
  const names = mentions.map(({ key, name, title }) => ({
    key,
    folded: plainTitle(title ?? name),
  }));
  const [inBodies, called] = await Promise.all([
    graph.read<{ post: PostRow }>(statement("posts-of-bodies"), { ids }),
    graph.read<{ key: string; post: PostRow }>(statement("posts-called"), { names }),
  ]);
  const byBody = groupBy(inBodies, ({ post }) => post.body);
  const byTitle = groupBy(called, ({ key }) => key);
  return new Map(
    mentions.map(({ key, name, title, body }) => {
      const owner = bodies.get(body ?? "");
      const own = (byBody.get(owner ?? "") ?? []).flatMap(({ post }) =>
        candidate(post, name, [post.title ?? [], post.label, post.aliases ?? []].flat(), title),
      );
      const titled = (byTitle.get(key) ?? []).map(({ post }) => ({
        id: post.id,
        label: post.label,
        reasonsFor: [reason("SAME_NAME", post.label)],
        // The words may join to the same title in another body.
        reasonsAgainst: owner !== undefined && owner !== post.body ? [reason("OTHER_BODIES")] : [],
      }));
      const all = [...own, ...titled.filter(({ id }) => own.every((one) => one.id !== id))];
      const exact = all.filter(
        ({ reasonsAgainst, reasonsFor }) =>
          reasonsAgainst.length === 0 && reasonsFor.some(({ code }) => code === "SAME_NAME"),
      );
      const [only, ...others] = exact;
      const sure = only && others.length === 0 ? only.id : soleCandidate(all).sure;
      return [key, { candidates: all, sure }];
    }),
  );
}

function candidate(
  { id, name, label }: PostRow,
  printed: string,
  others: readonly string[],
  title: string | undefined,
): Candidate[] {
  const same = compareNames(printed, name, []) ?? (title && compareNames(title, label, others));
  return same ? [{ id, label, reasonsFor: [same], reasonsAgainst: [] }] : [];
}

/** The title as posts are called: without what says only that it was held before. */
function plainTitle(title: string): string {
  return plainName(fold(title).replace(/^(?:nguyen|cuu|quyen|phu trach) /, ""));
}
