import { Switch } from "react-aria-components/Switch";
import { FormattedMessage } from "react-intl";
import { useLetterKeys } from "../actions/use-keys.ts";
import { ModalDialog } from "../ui/modal-dialog.tsx";
import { REVIEW_KEYS } from "./review-keys.ts";

/** Every key of the review, and the switch for those that are a letter alone. */
export function ReviewKeyMap({ close }: { close: () => void }) {
  const { areOn, setOn } = useLetterKeys();
  return (
    <ModalDialog title={<FormattedMessage id="review.keys.title" />} close={close}>
      <dl className="key-map">
        {REVIEW_KEYS.map(({ id, shown }) => (
          <div key={id}>
            <dt>
              {shown.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>
              <FormattedMessage id={`review.key.${id}`} />
            </dd>
          </div>
        ))}
      </dl>
      <Switch className="switch" isSelected={areOn} onChange={setOn}>
        <span aria-hidden className="switch-track" />
        <FormattedMessage id="keys.letters" />
      </Switch>
    </ModalDialog>
  );
}
