import { Play, Square } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";

type AskButtonProps = {
  isGoingOn: boolean;
  isDisabled?: boolean;
  /** Left out, it submits the form that it stands in. */
  ask?: () => void;
  stop: () => void;
};

/** Asks; while it is being answered, stops. One button in one place, which keeps the focus. */
export function AskButton({ isGoingOn, isDisabled = false, ask, stop }: AskButtonProps) {
  const Icon = isGoingOn ? Square : Play;
  return (
    <Button
      className="button console-ask"
      isDisabled={isDisabled && !isGoingOn}
      {...(isGoingOn ? { onPress: stop } : ask ? { onPress: ask } : { type: "submit" as const })}
    >
      <Icon aria-hidden size={14} />
      <FormattedMessage id={isGoingOn ? "console.stop" : "console.ask"} />
    </Button>
  );
}
