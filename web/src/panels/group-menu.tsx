import { Group, Ungroup } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { FormattedMessage, useIntl } from "react-intl";
import { useSight } from "../actions/sight.tsx";
import { KINDS } from "../model/graph.ts";
import { groupsOfKind } from "../model/groups.ts";
import { useExplorer } from "../model/store.ts";
import { KindIcon } from "../ui/kind-icon.tsx";

/** Folds the nodes of a kind under their bodies, all at once, and shows them again. */
export function GroupMenu() {
  const intl = useIntl();
  const folded = useSight().standIns.size;
  return (
    <DialogTrigger>
      <Button className="legend-more" data-filtered={folded > 0}>
        <Group aria-hidden size={13} />
        <FormattedMessage id="group.open" />
      </Button>
      <Popover className="popover" placement="top end">
        <Dialog className="legend-types" aria-label={intl.formatMessage({ id: "group.open" })}>
          {({ close }) => <Choices close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Choices({ close }: { close: () => void }) {
  const { shown, standIns } = useSight();
  const run = useExplorer((explorer) => explorer.run);
  const heads = useExplorer(({ history }) => history.scene.groups);
  const choices = KINDS.flatMap((kind) => {
    const groups = groupsOfKind(kind, shown);
    const ids = Object.values(groups).flat();
    const isNew = ids.some((id) => !standIns.has(id));
    return isNew ? [{ kind, groups, count: ids.length }] : [];
  });
  return (
    <>
      {choices.map(({ kind, groups, count }) => (
        <Button
          key={kind}
          className="legend-choice"
          onPress={() => {
            run({ do: "group", groups });
            close();
          }}
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
          onPress={() => {
            run({ do: "ungroup", ids: Object.keys(heads) });
            close();
          }}
        >
          <Ungroup aria-hidden size={14} />
          <FormattedMessage id="group.undoAll" />
          <span className="count">{standIns.size}</span>
        </Button>
      )}
    </>
  );
}
