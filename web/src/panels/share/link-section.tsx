import { Link2 } from "lucide-react";
import { FormattedMessage } from "react-intl";
import { CopyField } from "./copy-field.tsx";
import { useShareLink } from "./use-share-link.ts";

/** The link that brings anyone to the same picture. */
export function LinkSection() {
  const { link, isTooLong } = useShareLink();
  return (
    <section className="dialog-section">
      <h3>
        <Link2 aria-hidden size={16} />
        <FormattedMessage id="share.link" />
      </h3>
      {isTooLong ? (
        <p className="notice">
          <FormattedMessage id="share.tooLong" />
        </p>
      ) : (
        <>
          <p className="quiet">
            <FormattedMessage id="share.link.text" />
          </p>
          <CopyField label="share.link" text={link ?? ""} />
        </>
      )}
    </section>
  );
}
