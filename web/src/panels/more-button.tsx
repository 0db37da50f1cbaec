import { useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";
import { Failure } from "../ui/failure.tsx";

type MoreButtonProps = {
  /** A list that comes page by page. */
  query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    /** Without these two, the owner of the list tells why a page did not come. */
    readonly isFetchNextPageError?: boolean;
    readonly error?: Error | null;
    readonly fetchNextPage: () => Promise<{ readonly hasNextPage: boolean }>;
  };
  shown: number;
  /** Of how many; lists that are not counted leave it out. */
  total?: number;
};

/** Below a list that is not all there: how much of it is, and the way to more. */
export function MoreButton({ query, shown, total }: MoreButtonProps) {
  const line = useRef<HTMLParagraphElement>(null);
  const [isPressed, setPressed] = useState(false);
  const load = async () => {
    setPressed(true);
    const { hasNextPage } = await query.fetchNextPage();
    // The button is gone with the last page: who uses the keyboard goes on from where it was.
    if (!hasNextPage) line.current?.focus();
  };
  if (query.isFetchNextPageError && query.error) {
    return <Failure error={query.error} retry={() => void load()} />;
  }
  if (!query.hasNextPage && !isPressed) return null;
  return (
    <p className="more" ref={line} tabIndex={-1}>
      <span role="status">
        {total === undefined ? (
          <FormattedMessage id="more.shown" values={{ shown }} />
        ) : (
          <FormattedMessage id="details.more" values={{ shown, total }} />
        )}
      </span>
      {query.hasNextPage && (
        // Pending, not disabled, as that would take the focus away.
        <Button className="button" isPending={query.isFetchingNextPage} onPress={() => void load()}>
          <FormattedMessage id={query.isFetchingNextPage ? "more.loading" : "more.load"} />
        </Button>
      )}
    </p>
  );
}
