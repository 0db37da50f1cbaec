import { Code } from "lucide-react";
import { FormattedMessage, useIntl } from "react-intl";
import { element } from "../../export/xml.ts";
import { CopyField } from "./copy-field.tsx";
import { useShareLink } from "./use-share-link.ts";

/** The lines that put the picture, to look at and not to change, into an article. */
export function EmbedCode() {
  const intl = useIntl();
  const { link, isTooLong } = useShareLink("embed");
  if (isTooLong) return null;
  const title = intl.formatMessage({ id: "app.name" });
  const frame = { src: link ?? "", title, width: "100%", height: 560, loading: "lazy" };
  return (
    <section className="dialog-section">
      <h3>
        <Code aria-hidden size={16} />
        <FormattedMessage id="share.embed" />
      </h3>
      <CopyField label="share.embed" text={link === null ? "" : element("iframe", frame, "")} />
    </section>
  );
}
