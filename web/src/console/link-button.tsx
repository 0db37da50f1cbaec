import { Check, Link2 } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";
import { fits } from "../actions/use-address.ts";
import { useLanguage } from "../i18n/language.tsx";
import { writeAddress } from "../model/address.ts";
import { writeRoute, type Route } from "../model/route.ts";

/** Copies the link to a page with what is asked on it. Who opens it sees the question, not yet an answer. */
export function LinkButton({ to }: { to: Route }) {
  const { language } = useLanguage();
  const [copied, setCopied] = useState<string | null>(null);
  const fragment =
    writeAddress({ language, asOf: null, selected: [], view: null }) + writeRoute(to);
  const isCopied = copied === fragment;
  const Icon = isCopied ? Check : Link2;
  if (!fits(fragment)) {
    return (
      <span className="quiet">
        <FormattedMessage id="console.linkTooLong" />
      </span>
    );
  }
  return (
    <Button
      className="button"
      onPress={async () => {
        await navigator.clipboard.writeText(new URL(fragment, location.href).href);
        setCopied(fragment);
      }}
    >
      <Icon aria-hidden size={14} />
      <FormattedMessage id={isCopied ? "console.linkCopied" : "console.copyLink"} />
    </Button>
  );
}
