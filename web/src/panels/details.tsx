import { lazy, Suspense, useEffect } from "react";
import type { Graph } from "../model/graph.ts";
import { useExplorer } from "../model/store.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { Welcome } from "./welcome.tsx";

const load = () => import("./chosen-details.tsx");

const ChosenDetails = lazy(async () => ({ default: (await load()).ChosenDetails }));

/** What is known of what is chosen; without a choice, where to begin. */
export function Details({ graph }: { graph: Graph }) {
  const isChoice = useExplorer(({ selected }) => selected.length > 0);
  // Not needed to begin, and soon after.
  useEffect(() => void load(), []);
  if (!isChoice) return <Welcome graph={graph} />;
  return (
    <Suspense fallback={<Skeleton />}>
      <ChosenDetails graph={graph} />
    </Suspense>
  );
}
