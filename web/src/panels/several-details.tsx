import { X } from "lucide-react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Graph } from "../model/graph.ts";
import { useExplorer } from "../model/store.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { EntityLink } from "./entity-link.tsx";
import { ChosenActions } from "./chosen-actions.tsx";

/** Several chosen things: which, and what can be done with all of them at once. */
export function SeveralDetails({ graph }: { graph: Graph }) {
  const intl = useIntl();
  const selected = useExplorer((explorer) => explorer.selected);
  const select = useExplorer((explorer) => explorer.select);
  const collator = new Intl.Collator("vi");
  const chosen = graph.entities
    .filter(({ id }) => selected.includes(id))
    .toSorted((a, b) => collator.compare(a.label, b.label));
  return (
    <>
      <header className="details-head">
        <div className="details-kind">
          <span>
            <FormattedMessage id="several.kind" />
          </span>
          <IconButton
            icon={X}
            label={intl.formatMessage({ id: "details.close" })}
            onPress={() => select(null)}
          />
        </div>
        <h2>
          <FormattedMessage id="several.title" values={{ count: chosen.length }} />
        </h2>
        <ChosenActions />
      </header>
      <section className="facts">
        <ul>
          {chosen.map(({ id, label, labelEn }) => (
            <li key={id} className="fact-title">
              <EntityLink to={{ id, name: label, nameEn: labelEn }} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
