import { useState } from "react";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { FormattedMessage, useIntl } from "react-intl";
import { EntityPicker } from "../pages/entity-picker.tsx";
import { InVietnamese } from "../panels/in-vietnamese.tsx";
import { CandidateReasons } from "./candidate-reasons.tsx";
import { kindOf, type Mention } from "./draft.ts";
import { DialogForm } from "./dialog-form.tsx";
import { mentionWords } from "./part-words.ts";
import type { PartDialogProps } from "./draft-dialog.tsx";

/** Says which entity of the graph a mention is: one of the candidates, with what speaks for and against each, or another. */
export function LinkDialog({ mention, review, close }: PartDialogProps & { mention: Mention }) {
  const intl = useIntl();
  const { candidates, key } = mention;
  const [chosen, choose] = useState(mention.id ?? candidates[0]?.id ?? "");
  const isKnown = candidates.some(({ id }) => id === chosen);
  return (
    <DialogForm
      title={<FormattedMessage id="review.link.title" values={{ name: mentionWords(mention) }} />}
      does="review.link.do"
      isReady={chosen !== ""}
      decided={() => [{ key, choice: "LINK", link: chosen }]}
      review={review}
      close={close}
    >
      {candidates.length > 0 ? (
        <RadioGroup className="review-candidates" value={isKnown ? chosen : null} onChange={choose}>
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
    </DialogForm>
  );
}
