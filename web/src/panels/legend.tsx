import { FormattedMessage } from "react-intl";
import type { Kind } from "../model/graph.ts";
import type { Picture } from "../model/picture.ts";
import { STANDINGS } from "../model/standing.ts";
import { KINDS } from "../model/graph.ts";
import { useExplorer } from "../model/store.ts";

/** What the shapes and lines mean; only those that the picture shows. */
export function Legend({ picture }: { picture: Picture }) {
  const asked = useExplorer(({ asOf }) => asOf !== null);
  const kinds = new Set<Kind>(picture.nodes.map(({ kind }) => kind));
  const standings = new Set(picture.lines.map(({ standing }) => standing));
  return (
    <section className="legend">
      <h2 className="visually-hidden">
        <FormattedMessage id="legend.title" />
      </h2>
      <ul>
        {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
          <li key={kind}>
            <span aria-hidden className={`legend-node legend-${kind.toLowerCase()}`} />
            <FormattedMessage id={`kind.${kind}`} values={{ count: 0 }} />
          </li>
        ))}
      </ul>
      <ul>
        {STANDINGS.filter((standing) => standings.has(standing)).map((standing) => (
          <li key={standing}>
            <span aria-hidden className={`legend-line legend-${standing.toLowerCase()}`} />
            <FormattedMessage
              id={
                asked || standing === "FADED" ? `legend.${standing}` : `legend.allTimes.${standing}`
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
