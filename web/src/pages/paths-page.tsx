import { useQuery } from "@tanstack/react-query";
import { ArrowLeftRight } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import { askPage } from "../actions/use-route.ts";
import { useSettledDay } from "../actions/use-settled-day.ts";
import type { RelationType } from "../api/generated/pages.ts";
import { names, paths, type PathsAsked } from "../api/page-queries.ts";
import { relationTypeName } from "../i18n/relation-words.ts";
import { useName } from "../i18n/use-name.ts";
import type { Route } from "../model/route.ts";
import { Failure } from "../ui/failure.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { EntityPicker } from "./entity-picker.tsx";
import { FoundPaths } from "./found-paths.tsx";
import { PageHead } from "./page-head.tsx";

/** What a search is narrowed to most; the rest of the relations are about documents and places. */
const VIA = [
  "HELD",
  "TOOK_PART",
  "HOSTED",
  "PART_OF",
  "SUCCEEDS",
  "SIGNED_BY",
  "ISSUED_BY",
  "CONCERNS",
  "ON_BEHALF_OF",
  "HELD_IN",
] as const;

const STEPS = [1, 2, 3, 4, 5, 6];

/** The server's own choice. */
const USUAL_STEPS = 4;

/** How two entities are connected: several paths as sentences with their evidence, to be looked at in the picture. */
export function PathsPage({ route }: { route: Route }) {
  const intl = useIntl();
  const { of, only, steps } = route;
  const [from = "", to = ""] = of;
  const via = VIA.filter((type) => only.includes(type));
  return (
    <>
      <PageHead title={intl.formatMessage({ id: "paths.title" })}>
        <p className="lead">
          <FormattedMessage id="paths.text" />
        </p>
      </PageHead>
      <div className="asked">
        <div className="ends">
          <End side="from" id={from} pick={(id) => askPage({ of: [id, to] })} />
          <Button
            className="icon-button"
            aria-label={intl.formatMessage({ id: "paths.swap" })}
            isDisabled={from === "" || to === ""}
            onPress={() => askPage({ of: [to, from] })}
          >
            <ArrowLeftRight aria-hidden size={16} />
          </Button>
          <End side="to" id={to} pick={(id) => askPage({ of: [from, id] })} />
        </div>
        <Narrowing via={via} steps={steps ?? USUAL_STEPS} />
      </div>
      {from !== "" && to !== "" && <Search from={from} to={to} via={via} maxSteps={steps} />}
    </>
  );
}

function Search(asked: Omit<PathsAsked, "asOf">) {
  const day = useSettledDay();
  const query = useQuery({ ...paths({ ...asked, asOf: day ?? null }), enabled: day !== undefined });
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  return query.data ? <FoundPaths found={query.data} /> : <Skeleton />;
}

type EndProps = { side: "from" | "to"; id: string; pick: (id: string) => void };

function End({ side, id, pick }: EndProps) {
  const intl = useIntl();
  const nameIn = useName();
  const { data = [] } = useQuery(names(id === "" ? [] : [id]));
  const named = data.find((one) => one.id === id);
  return (
    <div className="end">
      <EntityPicker label={intl.formatMessage({ id: `paths.${side}` })} pick={pick} />
      {id !== "" && (
        <p className="end-name">
          {named ? nameIn({ name: named.label, nameEn: named.labelEn }) : id}
        </p>
      )}
    </div>
  );
}

function Narrowing({ via, steps }: { via: readonly RelationType[]; steps: number }) {
  const intl = useIntl();
  return (
    <div className="narrowing">
      <fieldset>
        <legend>
          <FormattedMessage id="paths.via" />
        </legend>
        {VIA.map((type) => (
          <Button
            key={type}
            className="facet"
            aria-pressed={via.includes(type)}
            onPress={() =>
              askPage({
                only: via.includes(type) ? via.filter((one) => one !== type) : [...via, type],
              })
            }
          >
            {relationTypeName(intl, type)}
          </Button>
        ))}
        {via.length === 0 && (
          <span className="quiet">
            <FormattedMessage id="paths.viaAll" />
          </span>
        )}
      </fieldset>
      <label className="steps">
        <FormattedMessage id="paths.steps" />{" "}
        <select
          className="field"
          value={steps}
          onChange={(event) => askPage({ steps: Number(event.target.value) })}
        >
          {STEPS.map((count) => (
            <option key={count} value={count}>
              {intl.formatMessage({ id: "paths.stepCount" }, { count })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
