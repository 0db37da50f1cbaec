import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import type { EvidenceClaimFragment } from "../api/generated/details.ts";
import { relationEvidence } from "../api/detail-queries.ts";
import { formatDay } from "../i18n/dates.ts";
import { relationDetail, relationVerb } from "../i18n/relation-words.ts";
import { gapWords } from "../i18n/tenure-words.ts";
import type { Judgement } from "../model/certainty.ts";
import type { Graph, Relation } from "../model/graph.ts";
import type { Line } from "../model/lines.ts";
import { endsOf, judgeRelation } from "../model/standing.ts";
import { useExplorer } from "../model/store.ts";
import { CloseButton } from "./close-button.tsx";
import { EntityLink } from "./entity-link.tsx";
import { Evidence } from "./evidence.tsx";

/** So many relations are shown at once, as each asks for its evidence; that between two groups may be hundreds. */
const STEP = 20;

const NO_CLAIMS: readonly EvidenceClaimFragment[] = [];

/** The relations that one line stands for, each as a sentence with its evidence. */
export function LineDetails({ line, graph }: { line: Line; graph: Graph }) {
  const [most, setMost] = useState(STEP);
  const total = line.relations.length;
  return (
    <>
      <header className="details-head">
        <div className="details-kind">
          <span>
            <FormattedMessage id="line.title" values={{ count: line.relations.length }} />
          </span>
          <CloseButton />
        </div>
        <h2>
          <End id={line.from} graph={graph} /> – <End id={line.to} graph={graph} />
        </h2>
      </header>
      <section className="facts">
        <ul>
          {line.relations.slice(0, most).map((relation) => (
            <RelationItem key={relation.id} relation={relation} graph={graph} />
          ))}
        </ul>
        {total > most && (
          <p className="more">
            <FormattedMessage id="details.more" values={{ shown: most, total }} />
            <Button className="button" onPress={() => setMost(most + STEP)}>
              <FormattedMessage id="more.load" />
            </Button>
          </p>
        )}
      </section>
    </>
  );
}

function RelationItem({ relation, graph }: { relation: Relation; graph: Graph }) {
  const asOf = useExplorer((explorer) => explorer.asOf);
  const intl = useIntl();
  const { data: claims = NO_CLAIMS } = useQuery(relationEvidence(relation));
  const detail = relationDetail(intl, relation);
  const known = useMemo(() => new Map(graph.entities.map((one) => [one.id, one])), [graph]);
  return (
    <li className="fact">
      <p className="fact-title">
        <End id={relation.from} graph={graph} /> {relationVerb(intl, relation)}{" "}
        <End id={relation.to} graph={graph} />
      </p>
      {detail !== "" && <p className="fact-words">{detail}</p>}
      {asOf !== null && (
        <OnDay judgement={judgeRelation(relation, endsOf(relation, known), asOf)} day={asOf} />
      )}
      <Evidence claims={claims} />
    </li>
  );
}

function OnDay({ judgement, day }: { judgement: Judgement; day: string }) {
  const intl = useIntl();
  return (
    <p className="tenure-day">
      <FormattedMessage id="certainty.on" values={{ day: formatDay(intl, day) }} />{" "}
      <strong>
        <FormattedMessage id={`certainty.${judgement.certainty}`} />
      </strong>
      {judgement.certainty === "POSSIBLE" && <>: {gapWords(intl, judgement)}</>}
    </p>
  );
}

function End({ id, graph }: { id: string; graph: Graph }) {
  const entity = graph.entities.find((one) => one.id === id);
  return entity ? <EntityLink to={{ id, name: entity.label, nameEn: entity.labelEn }} /> : null;
}
