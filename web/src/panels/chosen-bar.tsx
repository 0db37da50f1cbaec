import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";
import { useSight } from "../actions/sight.tsx";
import { useLanguage } from "../i18n/language.tsx";
import { nameOf, type Graph } from "../model/graph.ts";
import { drawnLine } from "../model/fold.ts";
import { useExplorer } from "../model/store.ts";

type ChosenBarProps = { graph: Graph; showDetails: () => void };

/** On a narrow screen, below the picture: what was touched, and the way to its details. */
export function ChosenBar({ graph, showDetails }: ChosenBarProps) {
  const { language } = useLanguage();
  const selected = useExplorer((explorer) => explorer.selected);
  const { standIns } = useSight();
  const line = drawnLine(graph, standIns, selected[0] ?? "");
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
