import { Download } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";
import { useExport } from "../../actions/use-export.ts";
import { useSight } from "../../actions/sight.tsx";
import { failureOf } from "../../api/errors.ts";
import type { FormatName } from "../../export/formats.ts";

const GROUPS: readonly { heading: "share.picture" | "share.data"; formats: FormatName[] }[] = [
  { heading: "share.picture", formats: ["png", "svg"] },
  { heading: "share.data", formats: ["entitiesCsv", "relationsCsv", "json", "graphml", "gexf"] },
];

/** What is in sight as pictures and as data, each with its sources. */
export function ExportSection() {
  const { mutate, isPending, error } = useExport();
  const { shown } = useSight();
  const isEmpty = shown.entities.length === 0;
  return (
    <section className="dialog-section">
      <h3>
        <Download aria-hidden size={16} />
        <FormattedMessage id="share.export" />
      </h3>
      <p className="quiet">
        <FormattedMessage id="share.export.text" />
      </p>
      {GROUPS.map(({ heading, formats }) => (
        <div key={heading} className="dialog-buttons">
          <span className="dialog-label">
            <FormattedMessage id={heading} />
          </span>
          {formats.map((format) => (
            <Button
              key={format}
              className="button"
              isDisabled={isPending || isEmpty}
              onPress={() => mutate(format)}
            >
              <FormattedMessage id={`format.${format}`} />
            </Button>
          ))}
        </div>
      ))}
      <p role="status" className="quiet">
        {isPending && <FormattedMessage id="share.exporting" />}
      </p>
      {error && (
        <p className="notice" role="alert">
          <FormattedMessage id={`failure.export.${failureOf(error)}`} />
        </p>
      )}
    </section>
  );
}
