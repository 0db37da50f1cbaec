import { type Reason, type Tenure, completenessOf, deriveTenures } from "../../tenure/index.ts";
import type { Claim } from "../facts/claim.ts";
import { participationId } from "../facts/ids.ts";
import { groupBy } from "../load/statement.ts";
import { type HoldingInput, type StoredTenure, tenureClaim } from "./read-context.ts";

/** The title printed for a participation, as the relationship AS stores it. */
interface Title {
  readonly participation: string;
  readonly printedAs: string | undefined;
  readonly order: bigint | undefined;
  readonly former: boolean;
  readonly claims: readonly string[];
}

/** A derived tenure as it is to be stored, with the titles at events that lead to it. */
export interface TenureRow extends StoredTenure {
  readonly titles: readonly Title[];
}

/** The tenures of one holding, by id. */
export function tenureRows({ claims, context }: HoldingInput): TenureRow[] {
  if (!context || claims.length === 0) return [];
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return deriveTenures(claims.map(tenureClaim), context)
    .map((tenure) => ({
      props: tenureProps(tenure),
      claims: [...tenure.claims].sort(),
      titles: titlesOf(tenure.claims.flatMap((id) => byId.get(id) ?? [])),
    }))
    .toSorted((a, b) => (a.props.id < b.props.id ? -1 : 1));
}

function tenureProps({ claims: _claims, startReason, endReason, ...tenure }: Tenure) {
  const { id, certainFrom, possibleFrom } = tenure;
  return {
    ...tenure,
    ...reasonProps("start", startReason),
    ...reasonProps("end", endReason),
    completeness: completenessOf(tenure),
    sortKey: `${certainFrom ?? possibleFrom}\u0001${id}`,
  };
}

function reasonProps(side: "start" | "end", reason: Reason | null) {
  return {
    [`${side}Reason`]: reason?.code ?? null,
    [`${side}ReasonBy`]: reason?.by ?? null,
    [`${side}ReasonClaims`]: reason?.claims ?? [],
  };
}

/** A title printed by several sources for one participation is one relationship; the smallest claim words it. */
function titlesOf(claims: readonly Claim[]): Title[] {
  const printed = claims.flatMap((claim) =>
    [claim.event ?? [], claim.alsoAt ?? []]
      .flat()
      .map((event) => ({ participation: participationId(event, claim.subject), claim })),
  );
  return [...groupBy(printed, ({ participation }) => participation)]
    .map(([participation, group]) => {
      const sorted = group.map(({ claim }) => claim).toSorted((a, b) => (a.id < b.id ? -1 : 1));
      return {
        participation,
        printedAs: sorted.find(({ printedAs }) => printedAs !== undefined)?.printedAs,
        order: sorted.find(({ order }) => order !== undefined)?.order,
        former: sorted.every(({ says }) => says === "FORMER"),
        claims: sorted.map(({ id }) => id),
      };
    })
    .toSorted((a, b) => (a.participation < b.participation ? -1 : 1));
}
