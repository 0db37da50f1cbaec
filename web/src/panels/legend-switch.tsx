import type { ReactNode } from "react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { useIntl } from "react-intl";

type LegendSwitchProps = {
  isOn: boolean;
  /** How many it switches. */
  count: number;
  toggle: () => void;
  children: ReactNode;
};

/** An entry of the legend that shows or leaves out what it explains. */
export function LegendSwitch({ isOn, count, toggle, children }: LegendSwitchProps) {
  const intl = useIntl();
  return (
    <ToggleButton className="legend-switch" isSelected={isOn} onChange={toggle}>
      {children}
      <span className="count">{intl.formatNumber(count)}</span>
    </ToggleButton>
  );
}
