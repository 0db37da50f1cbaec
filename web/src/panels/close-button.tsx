import { X } from "lucide-react";
import { useIntl } from "react-intl";
import { useExplorer } from "../model/store.ts";
import { IconButton } from "../ui/icon-button.tsx";

/** Closes the details: nothing is chosen any more. */
export function CloseButton() {
  const intl = useIntl();
  const select = useExplorer((explorer) => explorer.select);
  return (
    <IconButton
      icon={X}
      label={intl.formatMessage({ id: "details.close" })}
      onPress={() => select(null)}
    />
  );
}
