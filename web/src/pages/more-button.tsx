import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";
import { Failure } from "../ui/failure.tsx";

type MoreButtonProps = {
  /** A list that comes page by page. */
  query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly isFetchNextPageError: boolean;
    readonly error: Error | null;
    readonly fetchNextPage: () => unknown;
  };
  shown: number;
  total: number;
};

/** Below a list that is not all there: how much of it is, and the way to more. */
export function MoreButton({ query, shown, total }: MoreButtonProps) {
  if (query.isFetchNextPageError && query.error) {
    return <Failure error={query.error} retry={() => void query.fetchNextPage()} />;
  }
  if (!query.hasNextPage) return null;
  return (
    <p className="more">
      <FormattedMessage id="details.more" values={{ shown, total }} />
      <Button
        className="button"
        isDisabled={query.isFetchingNextPage}
        onPress={() => void query.fetchNextPage()}
      >
        <FormattedMessage id={query.isFetchingNextPage ? "more.loading" : "more.load"} />
      </Button>
    </p>
  );
}
