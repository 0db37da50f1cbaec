import { createContext, use, useMemo, type ReactNode } from "react";
import { useIntl } from "react-intl";
import { useLanguage } from "../i18n/language.tsx";
import { relationDetail, relationVerb } from "../i18n/relation-words.ts";
import { nameOf, type Graph } from "../model/graph.ts";
import { fold } from "../model/fold.ts";
import { standInsAmong, type StandIns } from "../model/groups.ts";
import { labelsOf, pictureOf, type Picture } from "../model/picture.ts";
import { drawableOf, shownOn, type Drawable, type Shown } from "../model/shown.ts";
import { useExplorer } from "../model/store.ts";

/** What is in sight as of the day asked about, and the picture of it. */
export type Sight = {
  readonly drawable: Drawable;
  readonly shown: Shown;
  readonly picture: Picture;
  /** What the picture draws as another node; tables and exported data hold it all the same. */
  readonly standIns: StandIns;
};

const SightContext = createContext<Sight | null>(null);

/** Shows a graph as of the day asked about. What does not look at it is not made anew when the day moves on. */
export function SightProvider({ graph, children }: { graph: Graph; children: ReactNode }) {
  const sight = useSightOn(graph);
  return <SightContext value={sight}>{children}</SightContext>;
}

/** @throws {Error} outside of a {@link SightProvider} */
export function useSight(): Sight {
  const sight = use(SightContext);
  if (!sight) throw new Error("There is nothing in sight outside of a SightProvider.");
  return sight;
}

/** Each step is done again only when what it rests on has changed; a day changes the last two alone. */
function useSightOn(graph: Graph): Sight {
  const { nodes, hidden, filters, groups } = useExplorer(({ history }) => history.scene);
  const asOf = useExplorer((explorer) => explorer.asOf);
  const { language } = useLanguage();
  const intl = useIntl();
  const drawable = useMemo(
    () => drawableOf(graph, { nodes, hidden, filters }),
    [graph, nodes, hidden, filters],
  );
  const labels = useMemo(
    () =>
      labelsOf(drawable, {
        entity: (entity) => nameOf(entity, language),
        relation: (relation) => relationDetail(intl, relation) || relationVerb(intl, relation),
      }),
    [drawable, intl, language],
  );
  const shown = useMemo(
    () => shownOn(drawable, filters.standings, asOf),
    [drawable, filters.standings, asOf],
  );
  const standIns = useMemo(
    () => standInsAmong(new Set(shown.entities.map(({ id }) => id)), groups),
    [shown.entities, groups],
  );
  const picture = useMemo(
    () => fold(pictureOf(shown, { nodes }, labels), standIns),
    [shown, nodes, labels, standIns],
  );
  return useMemo(
    () => ({ drawable, shown, picture, standIns }),
    [drawable, shown, picture, standIns],
  );
}
