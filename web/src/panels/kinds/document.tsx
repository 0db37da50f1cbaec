import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { DocumentDetailsQuery } from "../../api/generated/details.ts";
import { documentDetails } from "../../api/detail-queries.ts";
import { formatPartialDate } from "../../i18n/dates.ts";
import { useName } from "../../i18n/use-name.ts";
import { DetailsHead } from "../details-head.tsx";
import { EntityLink } from "../entity-link.tsx";
import { EventDate } from "../event-date.tsx";
import { Evidence } from "../evidence.tsx";
import { Fact } from "../fact.tsx";
import { QueryView } from "../query-view.tsx";
import { Remark } from "../remark.tsx";
import { Section } from "../section.tsx";

type Document = NonNullable<DocumentDetailsQuery["document"]>;

/** A document: who issued and signed it, how it stands to others, where it was spoken of. */
export function DocumentDetails({ id }: { id: string }) {
  const query = useQuery(documentDetails(id));
  return (
    <QueryView query={query} find={({ document }) => document}>
      {(document) => (
        <>
          <Head document={document} />
          <Section title="document.issuers">
            {document.issuers.map(({ body, evidence }) => (
              <Fact key={body.id} evidence={evidence}>
                <EntityLink to={body} />
              </Fact>
            ))}
          </Section>
          <Section title="document.signers">
            {document.signers.map(({ person, evidence }) => (
              <Fact key={person.id} evidence={evidence}>
                <EntityLink to={person} />
              </Fact>
            ))}
          </Section>
          {(["relations", "relatedFrom"] as const).map((side) => (
            <Section key={side} title={`document.${side}`}>
              {document[side].map(({ how, document: other, evidence }) => (
                <Fact
                  key={`${how} ${other.id}`}
                  before={
                    <FormattedMessage
                      id={side === "relations" ? `how.${how}` : `how.from.${how}`}
                    />
                  }
                  evidence={evidence}
                >
                  <EntityLink to={{ id: other.id, name: other.label }} />
                </Fact>
              ))}
            </Section>
          ))}
          <Section title="document.events">
            {document.events.map(({ how, event, evidence }) => (
              <Fact
                key={`${how} ${event.id}`}
                before={<FormattedMessage id={`how.${how}`} />}
                evidence={evidence}
              >
                <EntityLink to={event} />
                <EventDate date={event.date} />
              </Fact>
            ))}
          </Section>
        </>
      )}
    </QueryView>
  );
}

function Head({ document }: { document: Document }) {
  const intl = useIntl();
  const nameIn = useName();
  const { title, titleEn, date, period, evidence, note } = document;
  const line = [
    ...(date === null ? [] : [formatPartialDate(intl, date)]),
    ...(period === null
      ? []
      : [
          intl.formatMessage(
            { id: "document.period" },
            { period: formatPartialDate(intl, period) },
          ),
        ]),
  ];
  return (
    <DetailsHead kind="Document" of={document} id={document.id} drawn={document.id}>
      {title !== null && (
        <p className="details-title">{nameIn({ name: title, nameEn: titleEn })}</p>
      )}
      {line.length > 0 && (
        <div className="details-line">
          <p>{line.join(" · ")}</p>
          <Evidence claims={evidence.filter(({ says }) => says === "DATE")} />
        </div>
      )}
      {note !== null && <Remark>{note}</Remark>}
    </DetailsHead>
  );
}
