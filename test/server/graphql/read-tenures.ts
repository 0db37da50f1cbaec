import type { GraphReader } from "../../../server/src/graph/index.ts";
import type { Reason, Tenure } from "../../../server/src/tenure/index.ts";

type Stored = Tenure & Readonly<Record<"startReason" | "endReason", Reason["code"] | null>>;

/** The tenures of a graph as the rules of time know them. */
export async function readTenures(graph: GraphReader): Promise<Tenure[]> {
  const rows = await graph.read<{ props: Stored & Record<string, unknown> }>(
    "MATCH (tenure:Tenure) RETURN properties(tenure) AS props ORDER BY tenure.id",
  );
  return rows.map(({ props }) => ({
    ...props,
    certainFrom: props.certainFrom ?? null,
    certainTo: props.certainTo ?? null,
    outrightFrom: props.outrightFrom ?? null,
    outrightTo: props.outrightTo ?? null,
    startReason: reasonOf(props, "startReason"),
    endReason: reasonOf(props, "endReason"),
  }));
}

function reasonOf(
  props: Record<string, unknown>,
  side: "startReason" | "endReason",
): Reason | null {
  const code = props[side] as Reason["code"] | undefined;
  if (code === undefined) return null;
  const claims = (props[`${side}Claims`] ?? []) as string[];
  return { code, claims: claims.toSorted(), by: (props[`${side}By`] ?? null) as string | null };
}
