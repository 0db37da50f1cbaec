import { Check, CheckCheck, Keyboard, Plus, Undo2, X } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import { IconButton } from "../ui/icon-button.tsx";
import type { Draft } from "./draft.ts";
import type { ReviewAction } from "./review-keys.ts";
import type { Review } from "./use-review.ts";

type DraftBarProps = {
  draft: Draft;
  review: Review;
  act: (action: ReviewAction) => void;
};

/** What can be done with the draft as a whole. */
export function DraftBar({ draft, review, act }: DraftBarProps) {
  const intl = useIntl();
  const { isChanging } = review;
  return (
    <div className="review-bar" role="group" aria-label={intl.formatMessage({ id: "review.nav" })}>
      <Button className="button" onPress={() => act("acceptAll")} isDisabled={isChanging}>
        <Check aria-hidden size={14} />
        <FormattedMessage id="review.do.acceptAll" />
      </Button>
      <Button
        className="button button-main"
        onPress={() => act("acceptDraft")}
        isDisabled={isChanging}
      >
        <CheckCheck aria-hidden size={14} />
        <FormattedMessage id="review.do.acceptDraft" />
        {draft.open.length > 0 && <span className="count">{draft.open.length}</span>}
      </Button>
      <Button
        className="button"
        onPress={() => void review.change("reject")}
        isDisabled={isChanging}
      >
        <X aria-hidden size={14} />
        <FormattedMessage id="review.do.rejectDraft" />
      </Button>
      <Button className="button" onPress={() => act("add")}>
        <Plus aria-hidden size={14} />
        <FormattedMessage id="review.do.add" />
      </Button>
      <IconButton
        icon={Undo2}
        label={intl.formatMessage({ id: "review.do.undo" })}
        onPress={() => act("undo")}
      />
      <IconButton
        icon={Keyboard}
        label={intl.formatMessage({ id: "review.do.keys" })}
        onPress={() => act("help")}
      />
    </div>
  );
}
