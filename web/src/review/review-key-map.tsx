import { FormattedMessage } from "react-intl";
import { KeyList } from "../panels/key-list.tsx";
import { REVIEW_KEYS } from "./review-keys.ts";

/** Every key of the review. */
export function ReviewKeyMap({ close }: { close: () => void }) {
  return (
    <KeyList
      title={<FormattedMessage id="review.keys.title" />}
      keys={REVIEW_KEYS}
      messageOf={({ id }) => `review.key.${id}` as const}
      close={close}
    />
  );
}
