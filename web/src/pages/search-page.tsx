import { useQuery } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import { askPage } from "../actions/use-route.ts";
import type { EntityKind, SearchPageQuery } from "../api/generated/pages.ts";
import { searchPage } from "../api/page-queries.ts";
import { useName } from "../i18n/use-name.ts";
import { KINDS, type Kind } from "../model/graph.ts";
import { routeTo, type Route } from "../model/route.ts";
import { PageLink } from "../panels/page-link.tsx";
import { Failure } from "../ui/failure.tsx";
import { KindIcon } from "../ui/kind-icon.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { Highlighted } from "./highlighted.tsx";
import { PageHead } from "./page-head.tsx";

type Hit = SearchPageQuery["search"]["hits"][number];

/** Everything that matches some words, by kind, with what matched brought out. */
export function SearchPage({ route: { text, only } }: { route: Route }) {
  const intl = useIntl();
  const [typed, setTyped] = useState(text);
  const kind = KINDS.find((one) => only.includes(one)) ?? null;
  const query = useQuery(searchPage(text, kind && apiKind(kind)));
  return (
    <>
      <PageHead title={text === "" ? intl.formatMessage({ id: "search.title" }) : `“${text}”`} />
      <form
        className="search-form"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          askPage({ text: typed.trim(), only: [] });
        }}
      >
        <input
          type="search"
          className="field"
          maxLength={100}
          value={typed}
          aria-label={intl.formatMessage({ id: "search.words" })}
          placeholder={intl.formatMessage({ id: "search.words" })}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button className="button" type="submit">
          <Search aria-hidden size={14} />
          <FormattedMessage id="search.go" />
        </Button>
      </form>
      {query.isError ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : text === "" ? (
        <p className="quiet">
          <FormattedMessage id="search.start" />
        </p>
      ) : !query.data ? (
        <Skeleton />
      ) : (
        <Results results={query.data} text={text} kind={kind} />
      )}
    </>
  );
}

type ResultsProps = { results: SearchPageQuery["search"]; text: string; kind: Kind | null };

function Results({ results: { hits, facets }, text, kind }: ResultsProps) {
  if (hits.length === 0 && facets.every(({ count }) => count === 0)) {
    return (
      <p className="notice">
        <FormattedMessage id="search.none" values={{ text }} />
      </p>
    );
  }
  return (
    <>
      <div className="facets">
        <Button
          className="facet"
          aria-pressed={kind === null}
          onPress={() => askPage({ only: [] })}
        >
          <FormattedMessage id="search.all" />
        </Button>
        {KINDS.flatMap((one) => {
          const facet = facets.find((found) => found.kind === apiKind(one));
          if (!facet || facet.count === 0) return [];
          return (
            <Button
              key={one}
              className="facet"
              aria-pressed={kind === one}
              onPress={() => askPage({ only: [one] })}
            >
              <KindIcon kind={one} size={14} />
              <FormattedMessage id={`kind.${one}`} values={{ count: 0 }} />
              <span className="count">
                <FormattedMessage
                  id="search.count"
                  values={{ count: facet.count, exact: String(facet.isExact) }}
                />
              </span>
            </Button>
          );
        })}
      </div>
      <ol className="hits">
        {hits.map((hit) => (
          <HitItem key={hit.entity.id} hit={hit} />
        ))}
      </ol>
      {hits.length === 50 && (
        <p className="quiet">
          <FormattedMessage id="search.first" values={{ count: hits.length }} />
        </p>
      )}
    </>
  );
}

function HitItem({ hit: { entity, hint, matchedField, matchedText, highlights } }: { hit: Hit }) {
  const { id, label, labelEn } = entity;
  const nameIn = useName();
  const name = nameIn({ name: label, nameEn: labelEn });
  const matched = <Highlighted text={matchedText} places={highlights} />;
  return (
    <li className="hit">
      <KindIcon kind={entity.__typename} />
      <div>
        <p className="hit-name">
          <PageLink to={routeTo(id)}>{name === matchedText ? matched : name}</PageLink>
        </p>
        <p className="fact-words">
          <FormattedMessage id={`kind.${entity.__typename}`} values={{ count: 1 }} />
          {hint !== null && ` · ${hint}`}
        </p>
        {name !== matchedText && (
          <p className="fact-words">
            <FormattedMessage id={`search.field.${matchedField}`} />{" "}
            <span lang="vi">{matched}</span>
          </p>
        )}
      </div>
    </li>
  );
}

function apiKind(kind: Kind): EntityKind {
  return kind.toUpperCase() as EntityKind;
}
