import { FormattedMessage } from "react-intl";
import { KEYS } from "../actions/keys.ts";
import { KeyList } from "./key-list.tsx";

/** Every key that does something in the explorer. */
export function KeyMap({ close }: { close: () => void }) {
  return (
    <KeyList
      title={<FormattedMessage id="keys.title" />}
      keys={KEYS}
      messageOf={({ id }) => `keys.${id}` as const}
      close={close}
    />
  );
}
