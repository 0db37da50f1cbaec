import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import { formatMoment } from "../i18n/dates.ts";
import { PageLink } from "../panels/page-link.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { consoleRoute } from "./draft.ts";
import { changesOf, questionVersions, type QuestionVersion } from "./question-versions.ts";
import { Refused } from "./refused.tsx";
import { parametersOf } from "./saved-questions.ts";
import { WithdrawQuestion } from "./withdraw-question.tsx";

const SIGNS = { same: " ", removed: "−", added: "+" } as const;

/** Who kept which version of a question when, the latest first, and what each changed; reviewers can withdraw the latest. */
export function VersionsList({ name }: { name: string }) {
  const { data, error } = useQuery(questionVersions(name));
  if (error) return <Refused error={error} />;
  if (!data) return <Skeleton />;
  const [latest] = data;
  return (
    <>
      <ol className="versions">
        {data.map((version, index) => (
          <Version key={version.version} now={version} before={data[index + 1]} />
        ))}
      </ol>
      {latest && !latest.withdrawn && latest.reviewer !== null && (
        <WithdrawQuestion name={name} version={latest.version} />
      )}
    </>
  );
}

type VersionProps = { now: QuestionVersion; before: QuestionVersion | undefined };

function Version({ now, before }: VersionProps) {
  const intl = useIntl();
  const { version, reviewer, at } = now;
  const changes = changesOf(now, before);
  return (
    <li>
      <p>
        <strong>
          <FormattedMessage id="versions.one" values={{ version }} />
        </strong>{" "}
        {reviewer === null || at === null ? (
          <FormattedMessage id="versions.withProgram" />
        ) : (
          <FormattedMessage
            id={now.withdrawn ? "versions.withdrawn" : "versions.saved"}
            values={{
              reviewer,
              moment: formatMoment(intl, at),
            }}
          />
        )}
      </p>
      {!now.withdrawn && (
        <pre
          className="code"
          tabIndex={0}
          aria-label={intl.formatMessage({ id: "versions.changes" }, { version })}
        >
          {changes.map(({ is, line, place }) => {
            const Line = is === "removed" ? "del" : is === "added" && before ? "ins" : "span";
            return (
              <Line key={place}>
                {before && `${SIGNS[is]} `}
                {`${line}\n`}
              </Line>
            );
          })}
        </pre>
      )}
      {!now.withdrawn && (
        <PageLink to={consoleRoute(now.statement.trimEnd(), parametersOf(now, {}))}>
          <FormattedMessage id="question.edit" />
        </PageLink>
      )}
    </li>
  );
}
