import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useIntl } from "react-intl";
import { IconButton } from "./icon-button.tsx";

type ModalDialogProps = { title: ReactNode; close: () => void; children: ReactNode };

/** A dialog over the page; Escape and a press beside it close it. */
export function ModalDialog({ title, close, children }: ModalDialogProps) {
  const intl = useIntl();
  return (
    <ModalOverlay
      className="modal-overlay"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <Modal className="modal">
        <Dialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton
              icon={X}
              label={intl.formatMessage({ id: "dialog.close" })}
              onPress={close}
            />
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
