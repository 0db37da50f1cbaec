import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";
import type { ReviewMessageId } from "../i18n/pages/review-en.ts";
import { ModalDialog } from "../ui/modal-dialog.tsx";
import type { DecisionInput } from "./draft.ts";
import { FailureNote } from "./failure-note.tsx";
import type { PartDialogProps } from "./draft-dialog.tsx";

type DialogFormProps = PartDialogProps & {
  title: ReactNode;
  /** What the main button says. */
  does: ReviewMessageId;
  isReady?: boolean;
  /** What is decided; nothing when all is as it was, and then the dialog closes alone. */
  decided: () => readonly DecisionInput[];
  children: ReactNode;
};

/** A dialog that decides: it closes once the server has noted it, and says why not otherwise. */
export function DialogForm(props: DialogFormProps) {
  const { title, does, isReady = true, decided, review, close, children } = props;
  const decide = () => {
    const decisions = decided();
    if (decisions.length === 0) return close();
    void review.decide(decisions).then((isDone) => isDone && close());
  };
  return (
    <ModalDialog title={title} close={close}>
      <form
        className="review-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) decide();
        }}
      >
        {children}
        <FailureNote error={review.error} />
        <div className="dialog-buttons">
          <Button className="button button-main" type="submit" isDisabled={!isReady}>
            <FormattedMessage id={does} />
          </Button>
          <Button className="button" onPress={close}>
            <FormattedMessage id="review.do.cancel" />
          </Button>
        </div>
      </form>
    </ModalDialog>
  );
}
