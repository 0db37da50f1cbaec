import { lazy, Suspense, useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { askPage } from "../actions/use-route.ts";
import { ConsoleWords } from "../i18n/pages/console-words.tsx";
import type { Route } from "../model/route.ts";
import { PageHead } from "../pages/page-head.tsx";
import { Outcome } from "./outcome.tsx";
import { AskButton } from "./ask-button.tsx";
import { DeskError } from "./desk-error.ts";
import { consoleRoute, edit, linked, takeOver, useDraft } from "./draft.ts";
import { Examples } from "./examples.tsx";
import { LinkButton } from "./link-button.tsx";
import { ParametersBox } from "./parameters-box.tsx";
import { namesAsked, readParameters, toLink } from "./parameters.ts";
import { PastStatements } from "./past-statements.tsx";
import { keepPast, loadPast, remember, type PastStatement } from "./past.ts";
import { forget, run, stop, useRuns } from "./runs.ts";
import { SaveBox } from "./save-box.tsx";
import "./console.css";

const StatementEditor = lazy(async () => ({
  default: (await import("./statement-editor.tsx")).StatementEditor,
}));

const PAGE = "console";
const KEYS = "console-keys";

/** The console: statements of one's own, asked of the whole graph. */
export function ConsolePage({ route }: { route: Route }) {
  return (
    <ConsoleWords>
      <Console route={route} />
    </ConsoleWords>
  );
}

function Console({ route }: { route: Route }) {
  const intl = useIntl();
  const { statement, parameters: typed } = useDraft();
  const [past, setPast] = useState(loadPast);
  const latest = useRuns((runs) => runs[PAGE]);
  useEffect(() => {
    // A link shows its statement; asking it is for the reader to decide.
    if (takeOver(route)) forget(PAGE);
  }, [route]);
  const parameters = readParameters(typed);
  const isGoingOn = latest?.end === null;

  const keep = (kept: readonly PastStatement[]) => {
    setPast(kept);
    keepPast(kept);
  };
  const ask = () => {
    if (parameters === null || statement.trim() === "") return;
    keep(remember(past, { statement, parameters: typed }));
    linked(consoleRoute(statement, parameters));
    askPage({ statement, given: toLink(parameters) });
    void run(PAGE, { statement, parameters });
  };
  return (
    <>
      <PageHead title={intl.formatMessage({ id: "console.title" })}>
        <p className="lead">
          <FormattedMessage id="console.lead" />
        </p>
      </PageHead>
      <div className="console">
        <div className="console-desk">
          <Suspense fallback={<pre className="console-editor code">{statement}</pre>}>
            <StatementEditor
              statement={statement}
              describedBy={KEYS}
              error={latest?.end instanceof DeskError ? latest.end : null}
              change={(text) => edit({ statement: text })}
              ask={ask}
              parameters={() => [
                ...new Set([...Object.keys(parameters ?? {}), ...namesAsked(statement)]),
              ]}
            />
          </Suspense>
          <p id={KEYS} className="quiet">
            <FormattedMessage id="console.keys" />
          </p>
          <ParametersBox
            statement={statement}
            typed={typed}
            change={(text) => edit({ parameters: text })}
            ask={ask}
          />
          <div className="console-buttons">
            <AskButton
              isGoingOn={isGoingOn}
              isDisabled={parameters === null || statement.trim() === ""}
              ask={ask}
              stop={() => stop(PAGE)}
            />
            {parameters !== null && <LinkButton to={consoleRoute(statement, parameters)} />}
          </div>
          {parameters !== null && <SaveBox statement={statement} parameters={parameters} />}
        </div>
        <aside className="console-side" aria-label={intl.formatMessage({ id: "console.examples" })}>
          <Examples />
          <PastStatements past={past} open={edit} clear={() => keep([])} />
        </aside>
        {latest && <Outcome run={latest} />}
      </div>
    </>
  );
}
