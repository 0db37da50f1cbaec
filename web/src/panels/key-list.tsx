import type { ComponentProps, ReactNode } from "react";
import { Switch } from "react-aria-components/Switch";
import { FormattedMessage } from "react-intl";
import { useLetterKeys } from "../actions/use-keys.ts";
import { ModalDialog } from "../ui/modal-dialog.tsx";

type MessageId = NonNullable<ComponentProps<typeof FormattedMessage>["id"]>;

type KeyListProps<Key> = {
  title: ReactNode;
  keys: readonly Key[];
  /** The id of the words for a key. */
  messageOf: (key: Key) => MessageId;
  close: () => void;
};

/** Keys and what they do, and the switch for those that are a letter alone. */
export function KeyList<Key extends { readonly id: string; readonly shown: readonly string[] }>({
  title,
  keys,
  messageOf,
  close,
}: KeyListProps<Key>) {
  const { areOn, setOn } = useLetterKeys();
  return (
    <ModalDialog title={title} close={close}>
      <dl className="key-map">
        {keys.map((one) => (
          <div key={one.id}>
            <dt>
              {one.shown.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>
              <FormattedMessage id={messageOf(one)} />
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
