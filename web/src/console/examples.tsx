import { useQuery } from "@tanstack/react-query";
import { FormattedMessage } from "react-intl";
import { useLanguage } from "../i18n/language.tsx";
import { routeTo } from "../model/route.ts";
import { PageLink } from "../panels/page-link.tsx";
import { useMedia } from "../ui/use-media.ts";
import { consoleRoute } from "./draft.ts";
import { Refused } from "./refused.tsx";
import {
  groupsOf,
  modelOf,
  parametersOf,
  savedQuestions,
  type SavedQuestion,
} from "./saved-questions.ts";

/** The saved questions, to be opened in the console or as forms, by what they ask about. */
export function Examples() {
  const isNarrow = useMedia("(max-width: 820px)");
  const { data, error } = useQuery(savedQuestions);
  return (
    <details className="console-examples" open={!isNarrow}>
      <summary>
        <FormattedMessage id="console.examples" />
      </summary>
      <p className="quiet">
        <FormattedMessage id="console.examplesText" />
      </p>
      {error && <Refused error={error} title="desk.closed" />}
      {[...groupsOf(data ?? [])].map(([kind, questions]) => (
        <section key={kind ?? ""}>
          <h3>
            <FormattedMessage id={kind ? `console.about.${kind}` : "console.about.other"} />
          </h3>
          <ul>
            {questions.map((question) => (
              <Example key={question.name} question={question} />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

function Example({ question }: { question: SavedQuestion }) {
  const { language } = useLanguage();
  const { name, title, statement, reviewer } = question;
  return (
    <li className="console-example">
      <PageLink to={consoleRoute(statement.trimEnd(), parametersOf(question, {}))}>
        {title[language]}
      </PageLink>
      <p className="quiet">
        <FormattedMessage id="console.walks" />{" "}
        <span className="code">{modelOf(statement).join(" · ")}</span>
      </p>
      <p className="console-as-form">
        <PageLink to={routeTo(`question:${name}`)}>
          <FormattedMessage id="console.form" />
        </PageLink>
        {reviewer !== null && (
          <span className="quiet">
            <FormattedMessage id="question.savedBy" values={{ reviewer }} />
          </span>
        )}
      </p>
    </li>
  );
}
