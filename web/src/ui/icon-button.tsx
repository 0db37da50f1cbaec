import type { LucideIcon } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { Tooltip, TooltipTrigger } from "react-aria-components/Tooltip";

type IconButtonProps = {
  icon: LucideIcon;
  label: string;
  onPress: () => void;
  isDisabled?: boolean;
};

/** A button that shows a sign and says its name, to the eye on hover and to a screen reader. */
export function IconButton({ icon: Icon, label, onPress, isDisabled = false }: IconButtonProps) {
  return (
    <TooltipTrigger delay={400}>
      <Button className="icon-button" aria-label={label} onPress={onPress} isDisabled={isDisabled}>
        <Icon aria-hidden size={18} strokeWidth={1.8} />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
