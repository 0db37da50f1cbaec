import { useQuery } from "@tanstack/react-query";
import { FormattedMessage } from "react-intl";
import { Skeleton } from "../ui/skeleton.tsx";
import { DraftDesk } from "./draft-desk.tsx";
import { draftQuery } from "./draft-queries.ts";
import { FailureNote } from "./failure-note.tsx";
import { ReviewHead } from "./review-head.tsx";

/** One draft, as soon as it is here. */
export function DraftPage({ id }: { id: string }) {
  const { data: draft, error, isPending } = useQuery(draftQuery(id));
  return (
    <>
      <ReviewHead here={null} />
      {isPending && <Skeleton />}
      <FailureNote error={error} />
      {draft === null && (
        <p className="lead">
          <FormattedMessage id="review.draft.gone" />
        </p>
      )}
      {draft && <DraftDesk draft={draft} />}
    </>
  );
}
