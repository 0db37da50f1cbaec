import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";
import { useSession, type Session } from "../review/session.ts";
import { ModalDialog } from "../ui/modal-dialog.tsx";
import { withdrawQuestion } from "./question-to-save.ts";
import { Refused } from "./refused.tsx";
import { useQuestionChange } from "./use-question-change.ts";

type WithdrawQuestionProps = {
  name: string;
  /** The latest version, which the reviewer has seen. */
  version: number;
};

/** Where reviewers take a question back, once they have confirmed it. */
export function WithdrawQuestion(props: WithdrawQuestionProps) {
  const session = useSession((state) => state.session);
  const [isAsked, setAsked] = useState(false);
  if (session === null) return null;
  return (
    <>
      <Button className="button withdraw-button" onPress={() => setAsked(true)}>
        <FormattedMessage id="withdraw.open" />
      </Button>
      {isAsked && <WithdrawDialog {...props} session={session} close={() => setAsked(false)} />}
    </>
  );
}

type WithdrawDialogProps = WithdrawQuestionProps & { session: Session; close: () => void };

/** It closes with the page of the question, which is told as withdrawn then. */
function WithdrawDialog({ name, version, session, close }: WithdrawDialogProps) {
  const { mutate, error, isPending } = useQuestionChange(() =>
    withdrawQuestion(name, version, session.token),
  );
  return (
    <ModalDialog title={<FormattedMessage id="withdraw.title" />} close={close}>
      <div className="withdraw">
        <p>
          <FormattedMessage id="withdraw.text" />
        </p>
        {error && <Refused error={error} />}
        <div className="dialog-buttons">
          <Button className="button console-ask" isDisabled={isPending} onPress={() => mutate()}>
            <FormattedMessage id="withdraw.do" />
          </Button>
          <Button className="button" autoFocus onPress={close}>
            <FormattedMessage id="withdraw.leave" />
          </Button>
        </div>
      </div>
    </ModalDialog>
  );
}
