import { FormattedMessage, useIntl } from "react-intl";
import { Cite } from "../citing/cite.tsx";
import { factWords, type FactNode } from "../citing/fact-words.ts";
import { useFact } from "../citing/use-fact.ts";
import { formatDay } from "../i18n/dates.ts";
import { isDay } from "../model/day.ts";
import { EntityLink } from "../panels/entity-link.tsx";
import { ClaimList } from "../panels/evidence.tsx";
import { QueryView } from "../panels/query-view.tsx";
import type { Name } from "../api/page-queries.ts";
import { PageHead } from "./page-head.tsx";

/** Where a citation leads: one tenure, one participation or one claim, with all that carries it. */
export function FactPage({ id }: { id: string }) {
  const { query, names } = useFact(id);
  return (
    <QueryView query={query} find={({ node }) => node}>
      {(fact) => <Fact fact={fact} names={names} />}
    </QueryView>
  );
}

function Fact({ fact, names }: { fact: FactNode; names: readonly Name[] }) {
  const intl = useIntl();
  const claims = fact.__typename === "Claim" ? [fact] : "evidence" in fact ? fact.evidence : [];
  const kind = fact.__typename === "Claim" ? "fact.claim" : "fact.kind";
  const recorded =
    fact.__typename === "Claim" && fact.recordedAt !== null ? fact.recordedAt.slice(0, 10) : "";
  return (
    <>
      <PageHead
        kind={<FormattedMessage id={kind} />}
        title={factWords(intl, fact, names) ?? fact.id}
      >
        <p className="page-ways">
          {entitiesOf(fact, names).map((to) => (
            <EntityLink key={to.id} to={to} />
          ))}
        </p>
      </PageHead>
      <section className="facts">
        <h3>
          <FormattedMessage id="page.sources" />
          <span className="count">{claims.length}</span>
        </h3>
        <ClaimList claims={claims} />
        {isDay(recorded) && (
          <p className="quiet">
            <FormattedMessage id="fact.recorded" values={{ day: formatDay(intl, recorded) }} />
          </p>
        )}
        <Cite fact={fact.id} claims={claims} />
      </section>
    </>
  );
}

function entitiesOf(fact: FactNode, names: readonly Name[]) {
  if (fact.__typename === "Tenure") {
    return [fact.person, { id: fact.post.id, name: fact.post.label, nameEn: fact.post.labelEn }];
  }
  if (fact.__typename === "Participation") return [fact.person, fact.event];
  return names.map(({ id, label, labelEn }) => ({ id, name: label, nameEn: labelEn }));
}
