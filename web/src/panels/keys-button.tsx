import { Keyboard } from "lucide-react";
import { lazy, Suspense } from "react";
import { useIntl } from "react-intl";
import { useKeyMap } from "../actions/use-keys.ts";
import { IconButton } from "../ui/icon-button.tsx";

const KeyMap = lazy(async () => ({ default: (await import("./key-map.tsx")).KeyMap }));

/** The way to the map of the keyboard, which `?` opens too. */
export function KeysButton() {
  const intl = useIntl();
  const { isOpen, setOpen } = useKeyMap();
  return (
    <>
      <IconButton
        icon={Keyboard}
        label={intl.formatMessage({ id: "keys.open" })}
        onPress={() => setOpen(true)}
      />
      {isOpen && (
        <Suspense>
          <KeyMap close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
