import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Failure } from "../ui/failure.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { Gone } from "./gone.tsx";

type QueryViewProps<Data, Found> = {
  query: UseQueryResult<Data>;
  /** Picks what was asked for out of the answer; null when it is not in the graph. */
  find: (data: Data) => Found | null;
  children: (found: Found) => ReactNode;
};

/** An answer in its four states: on its way, failed, gone from the graph, here. */
export function QueryView<Data, Found>({ query, find, children }: QueryViewProps<Data, Found>) {
  if (query.isPending) return <Skeleton />;
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  const found = find(query.data);
  return found === null ? <Gone /> : children(found);
}
