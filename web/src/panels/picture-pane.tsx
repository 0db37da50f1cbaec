import { useMemo } from "react";
import { FormattedMessage } from "react-intl";
import { useAddingStatus } from "../actions/use-add-to-picture.ts";
import type { GraphInScene } from "../actions/use-graph.ts";
import type { Opening } from "../actions/use-opening.ts";
import { useSight } from "../actions/sight.tsx";
import { PictureView } from "../canvas/picture-view.tsx";
import { spanOf } from "../model/span.ts";
import { useExplorer } from "../model/store.ts";
import { Failure } from "../ui/failure.tsx";
import { AsOfBar } from "./as-of-bar.tsx";
import { GroupMenu } from "./group-menu.tsx";
import { Legend } from "./legend.tsx";
import { PictureRemarks } from "./picture-remarks.tsx";
import { PictureTools } from "./picture-tools.tsx";

type PicturePaneProps = {
  inScene: GraphInScene;
  opening: Opening;
  isReadOnly?: boolean;
  /** What a node that is pressed twice does. */
  open?: (id: string) => void;
};

/** One and the same whatever the picture shows, so that they are not made anew with it. */
const TOOLS = <PictureTools />;

/** The picture with what belongs to it: its legend, its as-of date, and what to do while there is none. */
export function PicturePane({ inScene, opening, isReadOnly = false, open }: PicturePaneProps) {
  const isEmpty = useExplorer(({ history }) => Object.keys(history.scene.nodes).length === 0);
  const adding = useAddingStatus();
  const { graph, error, retry } = inScene;
  const span = useMemo(() => spanOf(graph.relations), [graph]);
  const { picture, shown, standIns } = useSight();

  return (
    <section className="picture-pane">
      <div className="picture-stage">
        <PictureView
          picture={picture}
          standIns={standIns}
          isReadOnly={isReadOnly}
          {...(open && { open })}
        >
          {!isReadOnly && TOOLS}
        </PictureView>
        <div className="picture-state" aria-live="polite">
          {opening.isError ? (
            <Failure error={opening.error} retry={() => void opening.refetch()} />
          ) : error ? (
            <Failure error={error} retry={retry} />
          ) : opening.isPending ? (
            <FormattedMessage id="picture.loading" />
          ) : adding === "pending" ? (
            <FormattedMessage id="picture.adding" />
          ) : isEmpty ? (
            <FormattedMessage id="picture.empty" />
          ) : picture.nodes.length === 0 && graph.entities.length > 0 ? (
            <FormattedMessage id="picture.allLeftOut" />
          ) : null}
        </div>
        <PictureRemarks gone={inScene.gone} />
      </div>
      {shown.counts.kinds.size > 0 && (
        <Legend counts={shown.counts}>{!isReadOnly && <GroupMenu />}</Legend>
      )}
      {span && <AsOfBar span={span} />}
    </section>
  );
}
