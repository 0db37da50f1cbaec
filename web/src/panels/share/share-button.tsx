import { Share2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useIntl } from "react-intl";
import { IconButton } from "../../ui/icon-button.tsx";

const ShareDialog = lazy(async () => ({
  default: (await import("./share-dialog.tsx")).ShareDialog,
}));

/** The way to links, files and exports. What is behind it arrives when it is pressed. */
export function ShareButton() {
  const intl = useIntl();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton
        icon={Share2}
        label={intl.formatMessage({ id: "share.open" })}
        onPress={() => setOpen(true)}
      />
      {isOpen && (
        <Suspense>
          <ShareDialog close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
