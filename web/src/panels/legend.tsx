import { Funnel } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { FormattedMessage, useIntl } from "react-intl";
import { relationTypeName } from "../i18n/relation-words.ts";
import { NO_FILTERS, toggled, type Filters } from "../model/filters.ts";
import { KINDS } from "../model/graph.ts";
import type { Shown } from "../model/shown.ts";
import { STANDINGS } from "../model/standing.ts";
import { useExplorer } from "../model/store.ts";
import { LegendSwitch } from "./legend-switch.tsx";

type LegendProps = {
  counts: Shown["counts"];
  /** Further tools beside the switches. */
  children?: ReactNode;
};

/** What the shapes and lines mean, only those that there are; each is a switch for what it explains. */
export function Legend({ counts, children }: LegendProps) {
  const intl = useIntl();
  const asked = useExplorer(({ asOf }) => asOf !== null);
  const filters = useExplorer(({ history }) => history.scene.filters);
  const filter = useFilter();
  const isFiltered = Object.values(filters).some(({ length }) => length > 0);
  const types = [...counts.types].toSorted(([, a], [, b]) => b - a);
  const standings = STANDINGS.filter(
    (standing) => counts.standings.has(standing) || filters.standings.includes(standing),
  );
  return (
    <section className="legend" aria-label={intl.formatMessage({ id: "legend.title" })}>
      <div className="legend-group">
        {KINDS.filter((kind) => counts.kinds.has(kind)).map((kind) => (
          <LegendSwitch
            key={kind}
            isOn={!filters.kinds.includes(kind)}
            count={counts.kinds.get(kind) ?? 0}
            toggle={() => filter({ kinds: toggled(filters.kinds, kind) })}
          >
            <span aria-hidden className={`legend-node legend-${kind.toLowerCase()}`} />
            <FormattedMessage id={`kind.${kind}`} values={{ count: 0 }} />
          </LegendSwitch>
        ))}
      </div>
      <div className="legend-group">
        {standings.map((standing) => (
          <LegendSwitch
            key={standing}
            isOn={!filters.standings.includes(standing)}
            count={counts.standings.get(standing) ?? 0}
            toggle={() => filter({ standings: toggled(filters.standings, standing) })}
          >
            <span aria-hidden className={`legend-line legend-${standing.toLowerCase()}`} />
            <FormattedMessage
              id={
                asked || standing === "FADED" ? `legend.${standing}` : `legend.allTimes.${standing}`
              }
            />
          </LegendSwitch>
        ))}
        {types.length > 1 && (
          <DialogTrigger>
            <Button className="legend-more" data-filtered={filters.types.length > 0}>
              <Funnel aria-hidden size={13} />
              <FormattedMessage id="legend.types" />
            </Button>
            <Popover className="popover" placement="top end">
              <div className="legend-types">
                {types.map(([type, count]) => (
                  <LegendSwitch
                    key={type}
                    isOn={!filters.types.includes(type)}
                    count={count}
                    toggle={() => filter({ types: toggled(filters.types, type) })}
                  >
                    {relationTypeName(intl, type)}
                  </LegendSwitch>
                ))}
              </div>
            </Popover>
          </DialogTrigger>
        )}
        {children}
        {isFiltered && (
          <Button className="legend-more" onPress={() => filter(NO_FILTERS)}>
            <FormattedMessage id="legend.all" />
          </Button>
        )}
      </div>
    </section>
  );
}

function useFilter(): (change: Partial<Filters>) => void {
  const run = useExplorer((explorer) => explorer.run);
  return (change) => {
    const { filters } = useExplorer.getState().history.scene;
    run({ do: "filter", filters: { ...filters, ...change } });
  };
}
