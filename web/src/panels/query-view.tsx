import type { ReactNode } from "react";
import { Failure } from "../ui/failure.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { Gone } from "./gone.tsx";

type QueryViewProps<Data, Found> = {
  query: {
    readonly data: Data | undefined;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
  /** Picks what was asked for out of the answer; null when it is not in the graph. */
  find: (data: Data) => Found | null;
  children: (found: Found) => ReactNode;
};

/** An answer in its four states: on its way, failed, gone from the graph, here. */
export function QueryView<Data, Found>({ query, find, children }: QueryViewProps<Data, Found>) {
  const { data, error, refetch } = query;
  if (data === undefined) {
    return error ? <Failure error={error} retry={() => void refetch()} /> : <Skeleton />;
  }
  const found = find(data);
  return found === null ? <Gone /> : children(found);
}
