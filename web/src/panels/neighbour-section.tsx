import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import { useExpand } from "../actions/use-add-to-picture.ts";
import { useGraph } from "../actions/use-graph.ts";
import { useSettledDay } from "../actions/use-settled-day.ts";
import { STEP } from "../actions/expand.ts";
import { neighbourCounts, neighboursPage, type NeighbourCount } from "../api/queries.ts";
import { neighbourSortName } from "../i18n/relation-words.ts";
import { shownNeighbours } from "../model/neighbours.ts";
import type { Kind } from "../model/graph.ts";
import { useExplorer } from "../model/store.ts";
import { KindIcon } from "../ui/kind-icon.tsx";

/** What is around a node, by relation and kind: how many there are, how many the picture shows, and the next twenty. */
export function NeighbourSection({ id }: { id: string }) {
  const { graph } = useGraph();
  const settled = useSettledDay();
  const { data = [] } = useQuery(neighbourCounts(id, settled));
  // Whoever looks at a node is likely to expand it: its neighbours are here by then.
  useQuery({
    ...neighboursPage(id, null, settled ?? null, null),
    enabled: settled !== undefined && data.length > 0,
    notifyOnChangeProps: [],
  });
  const scene = useExplorer(({ history }) => history.scene);
  const asOf = useExplorer((explorer) => explorer.asOf);
  // A body stands for its posts in the picture.
  const sorts = data.filter(({ kind, relation }) => kind !== "POST" && relation !== "IN");
  if (sorts.length === 0) return null;
  return (
    <section className="facts">
      <h3>
        <FormattedMessage id="expand.title" />
      </h3>
      <ul className="neighbours">
        {sorts.map((sort) => (
          <Sort
            key={`${sort.relation} ${sort.direction} ${sort.kind}`}
            id={id}
            sort={sort}
            shown={Math.min(shownNeighbours(graph, scene, id, sort, asOf), sort.count)}
          />
        ))}
      </ul>
    </section>
  );
}

function Sort({ id, sort, shown }: { id: string; sort: NeighbourCount; shown: number }) {
  const intl = useIntl();
  const expand = useExpand();
  const kind = kindOf(sort.kind);
  const rest = Math.min(sort.count - shown, STEP);
  return (
    <li>
      <KindIcon kind={kind} size={14} />
      <span>
        {neighbourSortName(intl, sort)}
        <span className="neighbours-kind">
          {intl.formatMessage({ id: `kind.${kind}` }, { count: 0 })}
        </span>
      </span>
      <span className="count">
        <FormattedMessage id="expand.shown" values={{ shown, count: sort.count }} />
      </span>
      {rest > 0 && (
        <Button
          className="text-button"
          aria-label={intl.formatMessage(
            { id: "expand.more" },
            { count: rest, relation: neighbourSortName(intl, sort) },
          )}
          onPress={() => expand({ ids: [id], sort })}
        >
          <Plus aria-hidden size={13} />
          {intl.formatNumber(rest)}
        </Button>
      )}
    </li>
  );
}

function kindOf(kind: NeighbourCount["kind"]): Kind {
  return `${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}` as Kind;
}
