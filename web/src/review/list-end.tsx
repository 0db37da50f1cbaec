import { MoreButton } from "../panels/more-button.tsx";
import { FailureNote } from "./failure-note.tsx";

type ListEndProps = {
  /** A list that comes page by page. */
  query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<{ readonly hasNextPage: boolean }>;
    readonly error: Error | null;
  };
  shown: number;
};

/** Below a list of reviewers: why nothing, or no more of it, has come, and the way to more. */
export function ListEnd({ query, shown }: ListEndProps) {
  const { hasNextPage, isFetchingNextPage, fetchNextPage, error } = query;
  return (
    <>
      <FailureNote error={error} />
      <MoreButton query={{ hasNextPage, isFetchingNextPage, fetchNextPage }} shown={shown} />
    </>
  );
}
