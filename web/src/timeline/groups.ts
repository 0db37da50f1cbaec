import type { BodyHoldersQuery, PostSuccessionQuery } from "../api/generated/pages.ts";
import type { Career } from "../api/joined-careers.ts";
import { groupBy } from "../model/group-by.ts";
import type { ChartGroup, ChartRow } from "./chart.ts";

/** Careers as groups of posts with the events beside them; ranks stand last. */
export function careerGroups(careers: readonly Career[]): ChartGroup[] {
  return careers.map(({ id, name, tenures, participations }) => ({
    id,
    name,
    nameEn: null,
    rows: [...groupBy(tenures.nodes, ({ post }) => post.id).values()].flatMap(
      (ofPost): ChartRow[] => {
        const [first] = ofPost;
        if (!first) return [];
        const { id: row, label, labelEn, class: postClass } = first.post;
        const isRank = postClass === "RANK";
        return [{ id: row, name: label, nameEn: labelEn, isRank, tenures: ofPost }];
      },
    ),
    marks: participations.nodes.map(({ event }) => event),
  }));
}

export type BodyPost = NonNullable<BodyHoldersQuery["body"]>["posts"]["nodes"][number];

/** The posts of a body that anybody is known to have held, each with its holders. */
export function holderGroups(posts: readonly BodyPost[]): ChartGroup[] {
  return posts
    .map(({ id, label, labelEn, holders, actingHolders }) => ({
      id,
      name: label,
      nameEn: labelEn,
      rows: rowsOfHolders([...holders.nodes, ...actingHolders.map(({ node }) => node)]),
      marks: [],
    }))
    .filter(({ rows }) => rows.length > 0);
}

type Post = NonNullable<PostSuccessionQuery["post"]>;

type Succession = Pick<Post, "id" | "actingHolders"> & {
  readonly succession: Pick<Post["succession"], "nodes">;
};

/** The holders of one post. */
export function successionGroup(post: Succession): ChartGroup {
  const acting = post.actingHolders.map(({ node }) => node);
  const rows = rowsOfHolders([...post.succession.nodes, ...acting]);
  return { id: post.id, name: "", nameEn: null, rows, marks: [] };
}

type Holding = BodyPost["holders"]["nodes"][number];

/** Who held a post twice has one row; who ran the body without holding it stands apart. */
function rowsOfHolders(holdings: readonly Holding[]): ChartRow[] {
  const rows = groupBy(holdings, ({ person, acting }) => `${person.id} ${acting}`).values();
  return [...rows].flatMap((tenures) => {
    const [first] = tenures;
    return first ? [{ id: first.person.id, name: first.person.name, nameEn: null, tenures }] : [];
  });
}
