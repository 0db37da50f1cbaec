import { FormattedMessage, useIntl } from "react-intl";
import type { WarningFactsFragment } from "../api/generated/pages.ts";
import { withDays } from "../i18n/dates.ts";
import { useName } from "../i18n/use-name.ts";
import { Fact } from "../panels/fact.tsx";

/** What is doubtful about the holders of a post, with the claims that clash. */
export function Warnings({ warnings }: { warnings: readonly WarningFactsFragment[] }) {
  const intl = useIntl();
  const nameIn = useName();
  if (warnings.length === 0) return null;
  return (
    <section className="facts">
      <h3>
        <FormattedMessage id="warnings.title" />
        <span className="count">{warnings.length}</span>
      </h3>
      <ul>
        {warnings.map(({ kind, from, label, labelEn, tenures, evidence }) => (
          <Fact
            key={`${kind} ${from} ${tenures.map(({ id }) => id).join(" ")}`}
            before={<FormattedMessage id={`warnings.${kind}`} />}
            evidence={evidence}
          >
            {withDays(intl, nameIn({ name: label, nameEn: labelEn }))}
          </Fact>
        ))}
      </ul>
    </section>
  );
}
