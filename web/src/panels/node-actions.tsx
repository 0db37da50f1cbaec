import { EyeOff, Group, Pin, PinOff, Plus, Shrink, Trash2, Ungroup, Waypoints } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import { groupNodes } from "../actions/on-nodes.ts";
import { useSight } from "../actions/sight.tsx";
import { useAddToPicture, useExpand } from "../actions/use-add-to-picture.ts";
import { withFolded } from "../model/groups.ts";
import { useExplorer } from "../model/store.ts";
import { IconButton } from "../ui/icon-button.tsx";

/** What can be done with the node that the picture draws: put it into the picture or take it out, expand, collapse, pin, hide. */
export function NodeActions({ id }: { id: string }) {
  const intl = useIntl();
  const add = useAddToPicture();
  const expand = useExpand();
  const run = useExplorer((explorer) => explorer.run);
  const { nodes, hidden, expansions, groups } = useExplorer(({ history }) => history.scene);
  const whole = withFolded([id], groups);
  const place = hidden[id] ? undefined : nodes[id];
  return (
    <div className="details-actions">
      {place ? (
        <Button className="button" onPress={() => run({ do: "remove", ids: whole })}>
          <Trash2 aria-hidden size={14} />
          <FormattedMessage id="details.remove" />
        </Button>
      ) : (
        <Button className="button" onPress={() => add({ ids: [id] })}>
          <Plus aria-hidden size={14} />
          <FormattedMessage id="details.add" />
        </Button>
      )}
      <Button className="button" onPress={() => expand({ ids: [id], sort: null })}>
        <Waypoints aria-hidden size={14} />
        <FormattedMessage id="details.expand" />
      </Button>
      {expansions[id] && (
        <IconButton
          icon={Shrink}
          label={intl.formatMessage({ id: "details.collapse" })}
          onPress={() => run({ do: "collapse", id })}
        />
      )}
      {place && (
        <>
          <IconButton
            icon={place.pinned ? PinOff : Pin}
            label={intl.formatMessage({ id: place.pinned ? "details.unpin" : "details.pin" })}
            onPress={() => run({ do: "pin", ids: [id], pinned: !place.pinned })}
          />
          <GroupButton id={id} isGroup={groups[id] !== undefined} />
          <IconButton
            icon={EyeOff}
            label={intl.formatMessage({ id: "details.hide" })}
            onPress={() => run({ do: "hide", ids: whole })}
          />
        </>
      )}
    </div>
  );
}

/** By itself, as it alone has to know what is in sight. */
function GroupButton({ id, isGroup }: { id: string; isGroup: boolean }) {
  const intl = useIntl();
  const { shown } = useSight();
  return (
    <IconButton
      icon={isGroup ? Ungroup : Group}
      label={intl.formatMessage({ id: isGroup ? "details.ungroup" : "details.group" })}
      onPress={() => groupNodes([id], shown)}
    />
  );
}
