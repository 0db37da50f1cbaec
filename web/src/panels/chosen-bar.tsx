import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";
import { useLanguage } from "../i18n/language.tsx";
import { nameOf, type Graph } from "../model/graph.ts";
import { mergeParallel } from "../model/lines.ts";
import { useExplorer } from "../model/store.ts";

type ChosenBarProps = { graph: Graph; showDetails: () => void };

/** On a narrow screen, below the picture: what was touched, and the way to its details. */
export function ChosenBar({ graph, showDetails }: ChosenBarProps) {
  const { language } = useLanguage();
  const selected = useExplorer((explorer) => explorer.selected);
  const line = mergeParallel(graph.relations).find(({ id }) => selected.includes(id));
  const ids = line ? [line.from, line.to] : selected;
  const names = graph.entities
    .filter(({ id }) => ids.includes(id))
    .map((entity) => nameOf(entity, language));
  if (names.length === 0) return null;
  return (
    <div className="chosen-bar" role="status">
      <p>{names.join(" – ")}</p>
      <Button className="button" onPress={showDetails}>
        <FormattedMessage id="tabs.details" />
      </Button>
    </div>
  );
}
