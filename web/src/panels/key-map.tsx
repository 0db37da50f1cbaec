import { Switch } from "react-aria-components/Switch";
import { FormattedMessage } from "react-intl";
import { KEYS } from "../actions/keys.ts";
import { useLetterKeys } from "../actions/use-keys.ts";
import { ModalDialog } from "../ui/modal-dialog.tsx";

/** Every key that does something, and the switch for those that are a letter alone. */
export function KeyMap({ close }: { close: () => void }) {
  const { areOn, setOn } = useLetterKeys();
  return (
    <ModalDialog title={<FormattedMessage id="keys.title" />} close={close}>
      <dl className="key-map">
        {KEYS.map(({ id, shown }) => (
          <div key={id}>
            <dt>
              {shown.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>
              <FormattedMessage id={`keys.${id}`} />
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
