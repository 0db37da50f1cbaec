import { Group, Ungroup } from "lucide-react";
import { use } from "react";
import { Button } from "react-aria-components/Button";
import { DialogTrigger, OverlayTriggerStateContext } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { FormattedMessage } from "react-intl";
import { useSight } from "../actions/sight.tsx";
import type { Command } from "../model/commands.ts";
import { KINDS } from "../model/graph.ts";
import { groupsOfKind } from "../model/groups.ts";
import { useExplorer } from "../model/store.ts";
import { KindIcon } from "../ui/kind-icon.tsx";

/** Folds the nodes of a kind under their bodies, all at once, and shows them again. */
export function GroupMenu() {
  const folded = useSight().standIns.size;
  return (
    <DialogTrigger>
      <Button className="legend-more" data-filtered={folded > 0}>
        <Group aria-hidden size={13} />
        <FormattedMessage id="group.open" />
      </Button>
      <Popover className="popover" placement="top end">
        <Choices />
      </Popover>
    </DialogTrigger>
  );
}

function Choices() {
  const popover = use(OverlayTriggerStateContext);
  const { shown, standIns } = useSight();
  const run = useExplorer((explorer) => explorer.run);
  const heads = useExplorer(({ history }) => history.scene.groups);
  const choices = KINDS.flatMap((kind) => {
    const groups = groupsOfKind(kind, shown);
    const ids = Object.values(groups).flat();
    const isNew = ids.some((id) => !standIns.has(id));
    return isNew ? [{ kind, groups, count: ids.length }] : [];
  });
  const runAndClose = (command: Command) => {
    run(command);
    popover?.close();
  };
  return (
    <div className="legend-types">
      {choices.map(({ kind, groups, count }) => (
        <Button
          key={kind}
          className="legend-choice"
          onPress={() => runAndClose({ do: "group", groups })}
        >
          <KindIcon kind={kind} size={14} />
          <FormattedMessage id={`group.${kind}`} />
          <span className="count">{count}</span>
        </Button>
      ))}
      {choices.length === 0 && standIns.size === 0 && (
        <p className="quiet">
          <FormattedMessage id="group.none" />
        </p>
      )}
      {standIns.size > 0 && (
        <Button
          className="legend-choice"
          onPress={() => runAndClose({ do: "ungroup", ids: Object.keys(heads) })}
        >
          <Ungroup aria-hidden size={14} />
          <FormattedMessage id="group.undoAll" />
          <span className="count">{standIns.size}</span>
        </Button>
      )}
    </div>
  );
}
