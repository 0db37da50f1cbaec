import type { GraphReader } from "../../graph/index.ts";
import type { TenureClaim, TenureContext } from "../../tenure/index.ts";
import type { Claim } from "../facts/claim.ts";
import { dateKinds } from "../format/claim-fields.ts";
import { titleWords } from "../format/title.ts";
import { groupBy, statement } from "../load/statement.ts";
import type { Holding } from "./holdings.ts";

/** A tenure as it stands, in the form in which a derived one is compared with it. */
export interface StoredTenure {
  readonly props: Readonly<Record<string, unknown>>;
  readonly claims: readonly string[];
  readonly titles: readonly object[];
}

/** All that one holding is derived from, and what stands. */
export interface HoldingInput extends Holding {
  readonly claims: readonly Claim[];
  readonly tenures: readonly StoredTenure[];
  /** None when the post is gone. */
  readonly context: TenureContext | undefined;
}

interface DatedEntity {
  readonly id: string;
  readonly dates: readonly DateRow[];
}

interface DateRow {
  readonly id: string;
  readonly says: string;
  readonly value: string;
}

interface PostRow extends DatedEntity {
  readonly class: string;
  readonly seats: number | null;
  readonly rankOrder: number | null;
  readonly body: string;
  readonly bodyDates: readonly DateRow[];
}

interface KeyedClaim {
  readonly key: string;
  readonly claim: Claim;
  readonly order?: number;
}

/** Reads a page of holdings with few statements, however many there are in it. */
export async function readInputs(
  graph: GraphReader,
  holdings: readonly Holding[],
): Promise<HoldingInput[]> {
  const ask = <R extends object>(name: string, params: Record<string, unknown>) =>
    graph.read<R>(statement(name), params, { timeout: 120_000 });
  const postIds = [...new Set(holdings.map(({ post }) => post))];
  const personIds = [...new Set(holdings.map(({ person }) => person))];
  const [rows, posts, persons] = await Promise.all([
    ask<Omit<HoldingInput, "context">>("derive-holdings", { rows: holdings }),
    ask<PostRow>("derive-posts", { ids: postIds }).then(byId),
    ask<DatedEntity>("derive-persons", { ids: personIds }).then(byId),
  ]);

  const seats = postIds.filter((id) => posts.get(id)?.seats === 1);
  const bodies = rows.flatMap(({ post, claims }) =>
    claims.some(({ acting }) => acting) ? (posts.get(post)?.body ?? []) : [],
  );
  const ranks = rows.flatMap(({ person, post }) => {
    const row = posts.get(post);
    return row?.class === "RANK" ? [{ person, body: row.body }] : [];
  });
  const keyed = async (name: string, params: Record<string, unknown[]>) =>
    Object.values(params).every((list) => list.length === 0)
      ? new Map<string, KeyedClaim[]>()
      : groupBy(await ask<KeyedClaim>(name, params), ({ key }) => key);
  const [holders, heads, otherRanks] = await Promise.all([
    keyed("derive-seats", { ids: seats }),
    keyed("derive-heads", { ids: [...new Set(bodies)] }),
    keyed("derive-ranks", {
      rows: [...new Map(ranks.map((rank) => [`${rank.person} ${rank.body}`, rank])).values()],
    }),
  ]);

  return rows.map((row) => {
    const post = posts.get(row.post);
    return { ...row, context: post && contextOf(row, post) };
  });

  function contextOf({ person, post: id }: Holding, post: PostRow): TenureContext {
    const life = persons.get(person)?.dates ?? [];
    const others = (holders.get(id) ?? []).filter(({ claim }) => claim.subject !== person);
    const ladder = (otherRanks.get(`${person} ${post.body}`) ?? []).filter(
      ({ claim }) => claim.object !== id,
    );
    return {
      person: { id: person, born: dates(life, "BORN"), died: dates(life, "DIED") },
      post: { id, start: dates(post.dates, "START"), end: dates(post.dates, "END") },
      body: {
        id: post.body,
        start: dates(post.bodyDates, "START"),
        end: dates(post.bodyDates, "END"),
      },
      otherHolders: others.map(({ claim }) => tenureClaim(claim)),
      rankOrder: post.rankOrder,
      otherRanks: ladder.map(({ claim, order }) => ({
        claim: tenureClaim(claim),
        order: order ?? 0,
      })),
      heads: (heads.get(post.body) ?? []).map(({ claim }) => tenureClaim(claim)),
    };
  }
}

/** A title claim as the derivation reads it. */
export function tenureClaim(claim: Claim): TenureClaim {
  return {
    id: claim.id,
    person: claim.subject,
    post: claim.object ?? "",
    acting: claim.acting,
    says: titleWords.find((word) => word === claim.says) ?? "HOLDS",
    at: claim.at ?? null,
    dateKind: dateKinds.find((kind) => kind === claim.dateKind) ?? null,
    term: claim.term ?? null,
    inferred: claim.inferred !== undefined,
    conflictsWith: claim.conflictsWith ?? [],
  };
}

function dates(rows: readonly DateRow[], says: string) {
  return rows.filter((row) => row.says === says).map(({ id, value }) => ({ id, at: value }));
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
