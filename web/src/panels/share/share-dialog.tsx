import { FormattedMessage } from "react-intl";
import { ModalDialog } from "../../ui/modal-dialog.tsx";
import { EmbedCode } from "./embed-code.tsx";
import { ExportSection } from "./export-section.tsx";
import { FileSection } from "./file-section.tsx";
import { LinkSection } from "./link-section.tsx";

/** Everything that leaves the page: a link, an embedding, a scene file, a picture, data. */
export function ShareDialog({ close }: { close: () => void }) {
  return (
    <ModalDialog title={<FormattedMessage id="share.title" />} close={close}>
      <LinkSection />
      <ExportSection />
      <FileSection opened={close} />
      <EmbedCode />
    </ModalDialog>
  );
}
