import { useMemo } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useAddingStatus } from "../actions/use-add-to-picture.ts";
import type { Opening } from "../actions/use-opening.ts";
import { PictureView } from "../canvas/picture-view.tsx";
import { useLanguage } from "../i18n/language.tsx";
import { relationDetail, relationVerb } from "../i18n/relation-words.ts";
import { nameOf, type Entity, type Graph, type Relation } from "../model/graph.ts";
import { pictureOf } from "../model/picture.ts";
import { spanOf } from "../model/span.ts";
import { useExplorer } from "../model/store.ts";
import { Failure } from "../ui/failure.tsx";
import { AsOfBar } from "./as-of-bar.tsx";
import { Legend } from "./legend.tsx";

/** The picture with what belongs to it: its legend, its as-of date, and what to do while there is none. */
export function PicturePane({ graph, opening }: { graph: Graph; opening: Opening }) {
  const scene = useExplorer(({ history }) => history.scene);
  const asOf = useExplorer((explorer) => explorer.asOf);
  const { language } = useLanguage();
  const adding = useAddingStatus();
  const intl = useIntl();
  const naming = useMemo(
    () => ({
      entity: (entity: Entity) => nameOf(entity, language),
      relation: (relation: Relation) =>
        relationDetail(intl, relation) || relationVerb(intl, relation),
    }),
    [intl, language],
  );
  const picture = useMemo(
    () => pictureOf(graph, scene, asOf, naming),
    [graph, scene, asOf, naming],
  );
  const span = useMemo(() => spanOf(graph.relations), [graph]);

  return (
    <section className="picture-pane">
      <div className="picture-stage">
        <PictureView picture={picture} />
        <div className="picture-state" aria-live="polite">
          {opening.isError ? (
            <Failure error={opening.error} retry={() => void opening.refetch()} />
          ) : opening.isPending ? (
            <FormattedMessage id="picture.loading" />
          ) : adding === "pending" ? (
            <FormattedMessage id="picture.adding" />
          ) : adding === "error" ? (
            <FormattedMessage id="failure.add" />
          ) : picture.nodes.length === 0 && Object.keys(scene.nodes).length === 0 ? (
            <FormattedMessage id="picture.empty" />
          ) : null}
        </div>
      </div>
      {picture.nodes.length > 0 && <Legend picture={picture} />}
      {span && <AsOfBar span={span} />}
    </section>
  );
}
