import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { type Tenure, type TenureClaim, deriveTenures } from "../../../server/src/tenure/index.ts";

/** The sourced claims about 22 officials; they lie beside the repository, where they are at hand. */
const lexicon = join(import.meta.dirname, "../../../../shared/domain/lexicon");
const reference = join(lexicon, "officials-reference.json");

interface Printed {
  readonly id: string;
  readonly person: string;
  readonly kind: "POST" | "RANK" | "ACTING";
  readonly title: string;
  readonly body: string;
  readonly says: TenureClaim["says"];
  readonly on?: string;
  readonly at?: string;
  readonly from?: string;
  readonly to?: string;
  readonly dateKind?: TenureClaim["dateKind"];
  readonly term?: string;
  readonly inferred?: string;
  readonly conflictsWith?: readonly string[];
}

interface Lexicon {
  readonly claims: readonly Printed[];
  readonly titles: readonly { readonly id: string; readonly class: string }[];
  readonly ranks: readonly { readonly id: string; readonly order: number }[];
}

function read<Part extends keyof Lexicon>(file: string, part: Part): Lexicon[Part] {
  const content: Lexicon = JSON.parse(readFileSync(join(lexicon, file), "utf8"));
  return content[part];
}

function asClaim(printed: Printed, headOf: (body: string) => string): TenureClaim {
  const acting = printed.kind === "ACTING";
  return {
    id: printed.id,
    person: `person:${printed.person}`,
    post: `post:${printed.body}.${acting ? headOf(printed.body) : printed.title}`,
    acting,
    says: printed.says,
    at: printed.on ?? printed.at ?? `${printed.from}/${printed.to}`,
    dateKind: printed.dateKind ?? null,
    term: printed.term ?? null,
    inferred: printed.inferred !== undefined,
    conflictsWith: printed.conflictsWith ?? [],
  };
}

function deriveAll(): { tenures: Tenure[]; claims: TenureClaim[]; conflicts: string[] } {
  const printed = read("officials-reference.json", "claims");
  const titles = read("titles.json", "titles");
  const ranks = read("ranks.json", "ranks");
  const isHead = (title: string) => titles.find(({ id }) => id === title)?.class === "HEAD";
  const headOf = (body: string) =>
    printed.find((one) => one.body === body && one.kind === "POST" && isHead(one.title))?.title ??
    "head";
  const rankOf = (post: string) => ranks.find(({ id }) => post.endsWith(`.${id}`))?.order ?? null;
  const claims = printed.map((one) => asClaim(one, headOf));
  const groups = new Set(claims.map(({ person, post }) => `${person} ${post}`));
  const tenures = [...groups].flatMap((group) => {
    const [person = "", post = ""] = group.split(" ");
    const holders = claims.filter((claim) => claim.post === post && !claim.acting);
    const rankOrder = rankOf(post);
    const force = post.slice(0, post.indexOf(".") + 1);
    return deriveTenures(
      claims.filter((claim) => claim.person === person && claim.post === post),
      {
        person: { id: person, born: [], died: [] },
        post: { id: post, start: [], end: [] },
        body: { id: `body:${force.slice(5, -1)}`, start: [], end: [] },
        otherHolders: isHead(post.slice(force.length))
          ? holders.filter((claim) => claim.person !== person)
          : [],
        rankOrder,
        otherRanks: claims.flatMap((claim) => {
          const order = rankOf(claim.post);
          const isOther = claim.person === person && claim.post !== post;
          return rankOrder !== null && order !== null && isOther && claim.post.startsWith(force)
            ? [{ claim, order }]
            : [];
        }),
        heads: holders,
      },
    );
  });
  const conflicts = printed.filter(({ conflictsWith }) => conflictsWith !== undefined);
  return { tenures, claims, conflicts: conflicts.map(({ id }) => id) };
}

test.skipIf(!existsSync(reference))(
  "the reference claims, where ../shared is at hand, clash exactly where an editor says so",
  () => {
    const { tenures, claims, conflicts } = deriveAll();
    const placed = tenures.flatMap((tenure) => tenure.claims);
    expect(placed.toSorted()).toEqual(claims.map(({ id }) => id).sort());
    const clashing = new Set(tenures.flatMap((tenure) => tenure.clashing));
    expect([...clashing].sort()).toEqual(conflicts.toSorted());
    const later = tenures.filter(({ id }) => /\.\d{4}(-[a-z])?$/.test(id)).map(({ id }) => id);
    expect(later).toEqual(["tenure:bui-thi-minh-hoai.ban-bi-thu.bi-thu-trung-uong-dang.2025"]);
    for (const { certainFrom, certainTo, possibleFrom, possibleTo } of tenures) {
      const span = [possibleFrom, certainFrom, certainTo, possibleTo].filter((day) => day !== null);
      expect(span.toSorted()).toEqual(span);
    }
  },
);
