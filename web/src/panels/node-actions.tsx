import { EyeOff, Pin, PinOff, Plus, Shrink, Trash2, Waypoints } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import { useAddToPicture, useExpand } from "../actions/use-add-to-picture.ts";
import { useExplorer } from "../model/store.ts";
import { IconButton } from "../ui/icon-button.tsx";

/** What can be done with the node that the picture draws: put it into the picture or take it out, expand, collapse, pin, hide. */
export function NodeActions({ id }: { id: string }) {
  const intl = useIntl();
  const add = useAddToPicture();
  const expand = useExpand();
  const run = useExplorer((explorer) => explorer.run);
  const { nodes, hidden, expansions } = useExplorer(({ history }) => history.scene);
  const place = hidden[id] ? undefined : nodes[id];
  return (
    <div className="details-actions">
      {place ? (
        <Button className="button" onPress={() => run({ do: "remove", ids: [id] })}>
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
          <IconButton
            icon={EyeOff}
            label={intl.formatMessage({ id: "details.hide" })}
            onPress={() => run({ do: "hide", ids: [id] })}
          />
        </>
      )}
    </div>
  );
}
