import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { FormattedMessage } from "react-intl";
import { askPage, useRoute } from "../actions/use-route.ts";
import { useLanguage } from "../i18n/language.tsx";
import { ConsoleWords } from "../i18n/pages/console-words.tsx";
import { routeTo } from "../model/route.ts";
import { PageHead } from "../pages/page-head.tsx";
import { PageLink } from "../panels/page-link.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { AskButton } from "./ask-button.tsx";
import { consoleRoute } from "./draft.ts";
import { LinkButton } from "./link-button.tsx";
import { Outcome } from "./outcome.tsx";
import { ParameterField } from "./parameter-field.tsx";
import { Refused } from "./refused.tsx";
import { run, stop, useRuns } from "./runs.ts";
import { givenOf, parametersOf, savedQuestions, type SavedQuestion } from "./saved-questions.ts";
import { WantedPart } from "./wanted-part.tsx";
import "./console.css";

const VersionsList = lazy(async () => ({
  default: (await import("./versions-list.tsx")).VersionsList,
}));
const UnknownQuestion = lazy(async () => ({
  default: (await import("./unknown-question.tsx")).UnknownQuestion,
}));

/** A saved question as a form, at `#page=question:<name>&$parameter=value`. */
export function QuestionPage({ id }: { id: string }) {
  return (
    <ConsoleWords>
      <Question name={id.slice(id.indexOf(":") + 1)} />
    </ConsoleWords>
  );
}

function Question({ name }: { name: string }) {
  const { data, error } = useQuery(savedQuestions);
  const question = data?.find((one) => one.name === name);
  if (question) return <QuestionForm question={question} />;
  if (!data && !error) return <Skeleton />;
  return (
    <>
      <PageHead title={name} />
      {error ? (
        <Refused error={error} title="desk.closed" />
      ) : (
        <Suspense fallback={<Skeleton />}>
          <UnknownQuestion name={name} />
        </Suspense>
      )}
    </>
  );
}

function QuestionForm({ question }: { question: SavedQuestion }) {
  const { name, version, title, parameters, statement, reviewer } = question;
  const page = `question:${name}`;
  const { language } = useLanguage();
  const given = useRoute(({ route }) => route?.given);
  const latest = useRuns((runs) => runs[page]);
  const [changed, setChanged] = useState<{ readonly [name: string]: string }>({});
  const values = givenOf(question, { ...given, ...changed });
  const ask = () => {
    askPage({ given: values });
    setChanged({});
    void run(page, { question: name, given: values });
  };
  return (
    <>
      <PageHead
        kind={
          <>
            <FormattedMessage id="question.kind" values={{ version }} />
            {reviewer !== null && (
              <>
                {" · "}
                <FormattedMessage id="question.savedBy" values={{ reviewer }} />
              </>
            )}
          </>
        }
        title={title[language]}
      >
        <p className="lead">
          <FormattedMessage id="question.lead" />
        </p>
      </PageHead>
      <form
        className="asked question-form"
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        {parameters.map((parameter) => (
          <ParameterField
            key={parameter.name}
            parameter={parameter}
            value={values[parameter.name] ?? ""}
            change={(value) => setChanged({ ...changed, [parameter.name]: value })}
          />
        ))}
        <div className="console-buttons">
          <AskButton isGoingOn={latest?.end === null} stop={() => stop(page)} />
          <LinkButton to={routeTo(page, { given: values })} />
          <PageLink to={routeTo("console")} className="console-way">
            <FormattedMessage id="question.all" />
          </PageLink>
        </div>
      </form>
      {latest && <Outcome run={latest} />}
      <details className="facts console-statement">
        <summary>
          <FormattedMessage id="question.statement" />
        </summary>
        <pre className="code" tabIndex={0}>
          {statement.trimEnd()}
        </pre>
        <PageLink to={consoleRoute(statement.trimEnd(), parametersOf(question, values))}>
          <FormattedMessage id="question.edit" />
        </PageLink>
      </details>
      <WantedPart title="versions.title">
        <VersionsList name={name} />
      </WantedPart>
    </>
  );
}
