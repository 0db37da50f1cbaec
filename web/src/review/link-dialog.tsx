import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { FormattedMessage, useIntl } from "react-intl";
import { EntityPicker } from "../pages/entity-picker.tsx";
import { InVietnamese } from "../panels/in-vietnamese.tsx";
import { ModalDialog } from "../ui/modal-dialog.tsx";
import { CandidateReasons } from "./candidate-reasons.tsx";
import { kindOf, type Mention } from "./draft.ts";
import { FailureNote } from "./failure-note.tsx";
import { mentionWords } from "./part-words.ts";
import type { PartDialogProps } from "./draft-dialog.tsx";

/** Says which entity of the graph a mention is: one of the candidates, with what speaks for and against each, or another. */
export function LinkDialog({ mention, review, close }: PartDialogProps & { mention: Mention }) {
  const intl = useIntl();
  const { candidates, key } = mention;
  const [chosen, choose] = useState(mention.id ?? candidates[0]?.id ?? "");
  const isKnown = candidates.some(({ id }) => id === chosen);
  return (
    <ModalDialog
      title={<FormattedMessage id="review.link.title" values={{ name: mentionWords(mention) }} />}
      close={close}
    >
      <form
        className="review-form"
        onSubmit={(event) => {
          event.preventDefault();
          void review
            .decide([{ key, choice: "LINK", link: chosen }])
            .then((isDone) => isDone && close());
        }}
      >
        {candidates.length > 0 ? (
          <RadioGroup
            className="review-candidates"
            value={isKnown ? chosen : null}
            onChange={choose}
          >
            <Label className="review-label">
              <FormattedMessage id="review.link.candidates" />
            </Label>
            {candidates.map((candidate, index) => (
              <Radio
                key={candidate.id}
                value={candidate.id}
                className="review-radio"
                autoFocus={isKnown ? candidate.id === chosen : index === 0}
              >
                <strong>
                  <InVietnamese>{candidate.label}</InVietnamese>
                </strong>
                <span className="review-key">{candidate.id}</span>
                <CandidateReasons of={candidate} />
              </Radio>
            ))}
          </RadioGroup>
        ) : (
          <p className="quiet">
            <FormattedMessage id="review.link.none" />
          </p>
        )}
        <EntityPicker
          label={intl.formatMessage({ id: "review.link.other" })}
          kind={kindOf(mention)}
          pick={choose}
        />
        {chosen !== "" && !isKnown && <p className="review-key">{chosen}</p>}
        <FailureNote error={review.error} />
        <div className="dialog-buttons">
          <Button className="button button-main" type="submit" isDisabled={chosen === ""}>
            <FormattedMessage id="review.link.do" />
          </Button>
          <Button className="button" onPress={close}>
            <FormattedMessage id="review.do.cancel" />
          </Button>
        </div>
      </form>
    </ModalDialog>
  );
}
