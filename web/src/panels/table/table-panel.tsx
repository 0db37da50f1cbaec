import { Download } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { Button } from "react-aria-components/Button";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import { FormattedMessage, useIntl } from "react-intl";
import { tell } from "../../actions/notices.ts";
import { invertChosen } from "../../actions/on-nodes.ts";
import { useExport } from "../../actions/use-export.ts";
import { useSight } from "../../actions/sight.tsx";
import { failureOf } from "../../api/errors.ts";
import { useExplorer } from "../../model/store.ts";
import { ChosenActions } from "../chosen-actions.tsx";
import { EntityTable } from "./entity-table.tsx";
import { RelationTable } from "./relation-table.tsx";

const VIEWS = ["entities", "relations"] as const;

type View = (typeof VIEWS)[number];

/** The picture as tables: the same nodes and relations, the same filters and choice, for keyboard and screen reader too. */
export function TablePanel({ open }: { open: () => void }) {
  const sight = useSight();
  const intl = useIntl();
  const [view, setView] = useState<View>("entities");
  // While the date is slid along, the picture goes first.
  const shown = useDeferredValue(sight.shown);
  const selected = useExplorer((explorer) => explorer.selected);
  const { mutate, isPending } = useExport();
  return (
    <div className="table-panel">
      <div className="table-tools">
        <ToggleButtonGroup
          className="segments"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[view]}
          onSelectionChange={(keys) => setView(VIEWS.find((one) => keys.has(one)) ?? "entities")}
          aria-label={intl.formatMessage({ id: "table.views" })}
        >
          {VIEWS.map((one) => (
            <ToggleButton key={one} id={one} className="segment">
              <FormattedMessage id={`table.${one}`} />
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Button className="text-button" onPress={() => invertChosen(sight.shown)}>
          <FormattedMessage id="table.invert" />
        </Button>
        <Button
          className="text-button"
          isDisabled={isPending}
          onPress={() =>
            mutate(view === "entities" ? "entitiesCsv" : "relationsCsv", {
              onError: (error) => tell(`failure.export.${failureOf(error)}`),
            })
          }
        >
          <Download aria-hidden size={13} />
          CSV
        </Button>
      </div>
      {selected.length > 1 && <ChosenActions />}
      {view === "entities" ? (
        <EntityTable shown={shown} open={open} />
      ) : (
        <RelationTable shown={shown} open={open} />
      )}
    </div>
  );
}
