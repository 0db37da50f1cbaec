import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import { Button } from "react-aria-components/Button";
import { openingQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/language.tsx";
import { KINDS, nameOf, type Entity, type Graph } from "../model/graph.ts";
import { groupBy } from "../model/group-by.ts";
import { routeTo, TOOLS } from "../model/route.ts";
import { shorten } from "../model/shorten.ts";
import { useExplorer } from "../model/store.ts";
import { KindIcon } from "../ui/kind-icon.tsx";
import { useTitle } from "../ui/use-title.ts";
import { PageLink } from "./page-link.tsx";

/** Kinds that a first question is asked about, one each. */
const ASKED = ["Person", "Event", "Body", "Document"] as const;

/** Where a reader begins: what this is, how much it holds, and questions that real data answer. */
export function Welcome({ graph }: { graph: Graph }) {
  const intl = useIntl();
  const { data } = useQuery(openingQuery);
  useTitle(null);
  return (
    <div className="welcome">
      <h2>
        <FormattedMessage id="welcome.title" />
      </h2>
      <p className="welcome-text">
        <FormattedMessage id="welcome.text" />
      </p>
      {data?.dataset.importing === true && (
        <p className="notice">
          <FormattedMessage id="welcome.importing" />
        </p>
      )}
      <Questions graph={graph} />
      <ul className="welcome-pages">
        {TOOLS.map((tool) => (
          <li key={tool}>
            <PageLink to={routeTo(tool)}>
              <FormattedMessage id={`pages.${tool}`} />
            </PageLink>
          </li>
        ))}
      </ul>
      {data && (
        <>
          <h3>
            <FormattedMessage id="welcome.counts" />
          </h3>
          <dl className="welcome-counts">
            {KINDS.flatMap((kind) => {
              const count = data.dataset.counts.find(
                (one) => one.kind.toUpperCase() === kind.toUpperCase(),
              )?.count;
              return count === undefined ? [] : [{ kind, count }];
            }).map(({ kind, count }) => (
              <div key={kind}>
                <dt>
                  <FormattedMessage id={`kind.${kind}`} values={{ count }} />
                </dt>
                <dd>{intl.formatNumber(count)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}

function Questions({ graph }: { graph: Graph }) {
  const { language } = useLanguage();
  const select = useExplorer((explorer) => explorer.select);
  const questions = ASKED.flatMap((kind) => {
    const entity = busiest(graph, kind);
    return entity ? [{ kind, entity }] : [];
  });
  if (questions.length === 0) return null;
  return (
    <>
      <h3>
        <FormattedMessage id="welcome.ask" />
      </h3>
      <ul className="welcome-questions">
        {questions.map(({ kind, entity }) => (
          <li key={kind}>
            <Button className="question" onPress={() => select(entity.id)}>
              <KindIcon kind={kind} />
              <span>
                <FormattedMessage
                  id={`welcome.ask.${kind}`}
                  values={{ name: shorten(nameOf(entity, language), 72) }}
                />
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The entity of a kind that most relations meet in: a question about it has an answer worth reading. */
function busiest({ entities, relations }: Graph, kind: Entity["kind"]): Entity | undefined {
  const ends = groupBy(
    relations.flatMap(({ from, to }) => [from, to]),
    (id) => id,
  );
  const weight = ({ id }: Entity) => ends.get(id)?.length ?? 0;
  return entities
    .filter((entity) => entity.kind === kind)
    .toSorted((a, b) => weight(b) - weight(a))[0];
}
