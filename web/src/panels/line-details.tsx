import { useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { FormattedMessage, useIntl } from "react-intl";
import { relationEvidence } from "../api/queries.ts";
import { formatDay } from "../i18n/dates.ts";
import type { MessageId } from "../i18n/en.ts";
import { en } from "../i18n/en.ts";
import { gapWords } from "../i18n/tenure-words.ts";
import type { Graph, Relation } from "../model/graph.ts";
import type { Line } from "../model/lines.ts";
import { judgeRelation } from "../model/standing.ts";
import { useExplorer } from "../model/store.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { EntityLink } from "./entity-link.tsx";
import { Evidence } from "./evidence.tsx";

/** The relations that one line stands for, each as a sentence with its evidence. */
export function LineDetails({ line, graph }: { line: Line; graph: Graph }) {
  const intl = useIntl();
  const select = useExplorer((explorer) => explorer.select);
  return (
    <>
      <header className="details-head">
        <div className="details-kind">
          <span>
            <FormattedMessage id="line.title" values={{ count: line.relations.length }} />
          </span>
          <IconButton
            icon={X}
            label={intl.formatMessage({ id: "details.close" })}
            onPress={() => select(null)}
          />
        </div>
      </header>
      <section className="facts">
        <ul>
          {line.relations.map((relation) => (
            <RelationItem key={relation.id} relation={relation} graph={graph} />
          ))}
        </ul>
      </section>
    </>
  );
}

function RelationItem({ relation, graph }: { relation: Relation; graph: Graph }) {
  const asOf = useExplorer((explorer) => explorer.asOf);
  const { data: claims = [] } = useQuery(relationEvidence(relation));
  return (
    <li className="fact">
      <p className="fact-title">
        <End id={relation.from} graph={graph} /> <RelationWords type={relation.type} />{" "}
        <End id={relation.to} graph={graph} />
      </p>
      {relation.label !== "" && (
        <p className="fact-print" lang="vi">
          {relation.label}
        </p>
      )}
      {asOf !== null && <OnDay relation={relation} day={asOf} />}
      <Evidence claims={claims} />
    </li>
  );
}

function OnDay({ relation, day }: { relation: Relation; day: string }) {
  const intl = useIntl();
  const judgement = judgeRelation(relation, day);
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

function RelationWords({ type }: { type: string }) {
  const id = `relation.${type}`;
  return isMessage(id) ? <FormattedMessage id={id} /> : "—";
}

function isMessage(id: string): id is MessageId {
  return id in en;
}
