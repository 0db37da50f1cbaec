import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import type { MessageId } from "../../i18n/en.ts";

/** A text to take away: shown whole on focus, copied on a press. */
export function CopyField({ label, text }: { label: MessageId; text: string }) {
  const intl = useIntl();
  const [copied, setCopied] = useState<string | null>(null);
  const isCopied = copied === text && text !== "";
  const Icon = isCopied ? Check : Copy;
  return (
    <div className="copy-field">
      <input
        readOnly
        aria-label={intl.formatMessage({ id: label })}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <Button
        className="button"
        isDisabled={text === ""}
        onPress={async () => {
          await navigator.clipboard.writeText(text);
          setCopied(text);
        }}
      >
        <Icon aria-hidden size={14} />
        <FormattedMessage id={isCopied ? "share.copied" : "share.copy"} />
      </Button>
    </div>
  );
}
