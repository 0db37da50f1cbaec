import type { GraphReader } from "../graph/index.ts";
import type { Changes } from "../seeding/index.ts";
import { statement } from "./statement.ts";

/** A tenure as it stands or would stand. */
interface TenureState {
  readonly id: string;
  readonly acting: boolean;
  readonly certainFrom: string | null;
  readonly certainTo: string | null;
  readonly possibleFrom: string | null;
  readonly possibleTo: string | null;
  readonly disputed: boolean;
}

/** A claim that cannot be true beside another. */
interface ClashingClaim {
  readonly id: string;
  readonly says: string;
  readonly subject: string;
  readonly object: string | null;
  readonly at: string | null;
  readonly printedAs: string | null;
  /** The name of its source. */
  readonly source: string;
  /** Whether the draft itself makes it. */
  readonly isOwn: boolean;
}

/** What becomes of the tenures of one person on one post. */
export interface TenureChange {
  readonly person: Labelled;
  readonly post: Labelled;
  readonly before: readonly TenureState[];
  readonly after: readonly TenureState[];
  /** Whether claims contradict each other there that did not before. */
  readonly disputed: boolean;
  readonly clashing: readonly ClashingClaim[];
}

interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** @param bundle that the draft makes */
export async function tenureChanges(
  graph: GraphReader,
  bundle: string,
  holdings: Changes["holdings"],
): Promise<TenureChange[]> {
  const ids = [...new Set(holdings.flatMap(({ input: { person, post } }) => [person, post]))];
  const clashing = [...new Set(holdings.flatMap(({ rows }) => rows.flatMap(clashingOf)))];
  const [labels, claims] = await Promise.all([
    graph.read<Labelled>(statement("labels"), { ids, bundle }),
    graph.read<{ claim: Omit<ClashingClaim, "source" | "isOwn">; source: string; isOwn: boolean }>(
      statement("claims-by-id"),
      { ids: clashing, bundle },
    ),
  ]);
  const labelled = (id: string) => ({
    id,
    label: labels.find((one) => one.id === id)?.label ?? id,
  });
  const byId = new Map(claims.map(({ claim, ...rest }) => [claim.id, { ...claim, ...rest }]));
  return holdings.map(({ input: { person, post, tenures }, rows }) => {
    const known = new Set(tenures.flatMap(clashingOf));
    const now = [...new Set(rows.flatMap(clashingOf))];
    return {
      person: labelled(person),
      post: labelled(post),
      before: tenures.map(stateOf),
      after: rows.map(stateOf),
      disputed: now.some((id) => !known.has(id)),
      clashing: now.flatMap((id) => byId.get(id) ?? []),
    };
  });
}

interface Stored {
  readonly props: Readonly<Record<string, unknown>>;
}

function clashingOf({ props }: Stored): string[] {
  return (props["clashing"] ?? []) as string[];
}

const open = new Set<unknown>(["0000-01-01", "9999-12-31"]);

function stateOf({ props }: Stored): TenureState {
  const day = (key: string) => {
    const value = props[key];
    return typeof value === "string" && !open.has(value) ? value : null;
  };
  return {
    id: String(props["id"]),
    acting: props["acting"] === true,
    certainFrom: day("certainFrom"),
    certainTo: day("certainTo"),
    possibleFrom: day("possibleFrom"),
    possibleTo: day("possibleTo"),
    disputed: props["disputed"] === true,
  };
}
