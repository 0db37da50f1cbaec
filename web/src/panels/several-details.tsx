import { FormattedMessage } from "react-intl";
import type { Graph } from "../model/graph.ts";
import { byVietnamese } from "../model/rows.ts";
import { useExplorer } from "../model/store.ts";
import { ChosenActions } from "./chosen-actions.tsx";
import { CloseButton } from "./close-button.tsx";
import { EntityLink } from "./entity-link.tsx";

/** Several chosen things: which, and what can be done with all of them at once. */
export function SeveralDetails({ graph }: { graph: Graph }) {
  const selected = useExplorer((explorer) => explorer.selected);
  const chosen = graph.entities
    .filter(({ id }) => selected.includes(id))
    .toSorted((a, b) => byVietnamese(a.label, b.label));
  return (
    <>
      <header className="details-head">
        <div className="details-kind">
          <span>
            <FormattedMessage id="several.kind" />
          </span>
          <CloseButton />
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
