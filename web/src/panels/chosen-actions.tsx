import { EyeOff, Focus, Pin, Trash2 } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";
import { hideChosen, keepOnlyChosen, pinChosen, removeChosen } from "../actions/on-nodes.ts";

const ACTIONS = [
  { id: "several.keepOnly", icon: Focus, act: keepOnlyChosen },
  { id: "several.hide", icon: EyeOff, act: hideChosen },
  { id: "several.pin", icon: Pin, act: pinChosen },
  { id: "several.remove", icon: Trash2, act: removeChosen },
] as const;

/** What is done to all chosen nodes at once. */
export function ChosenActions() {
  return (
    <div className="details-actions">
      {ACTIONS.map(({ id, icon: Icon, act }) => (
        <Button key={id} className="button" onPress={act}>
          <Icon aria-hidden size={14} />
          <FormattedMessage id={id} />
        </Button>
      ))}
    </div>
  );
}
