import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";
import { routeTo } from "../model/route.ts";
import { PageLink } from "../panels/page-link.tsx";
import type { Session } from "../review/session.ts";
import type { Parameters } from "./parameters.ts";
import { ParameterToSave } from "./parameter-to-save.tsx";
import { parametersToSave, saveQuestion } from "./question-to-save.ts";
import { Refused } from "./refused.tsx";
import { SaveField } from "./save-field.tsx";
import { savedQuestions, type QuestionParameter } from "./saved-questions.ts";
import { useQuestionChange } from "./use-question-change.ts";

type SaveFormProps = { session: Session; statement: string; parameters: Parameters };

/** Keeps what stands in the console as a question that others can ask: a new one, or the next version of one. */
export function SaveForm({ session, statement, parameters: values }: SaveFormProps) {
  const names = useId();
  const { data = [] } = useQuery(savedQuestions);
  const [name, setName] = useState("");
  const [titles, setTitles] = useState<{ readonly vi?: string; readonly en?: string }>({});
  const [changed, setChanged] = useState<{ readonly [name: string]: QuestionParameter }>({});
  const known = data.find((question) => question.name === name);
  const isBuiltIn = known?.reviewer === null;
  const title = { vi: "", en: "", ...known?.title, ...titles };
  const asked = parametersToSave(statement, values, known);
  const parameters = (asked ?? []).map((parameter) => ({
    ...parameter,
    ...changed[parameter.name],
    default: parameter.default,
  }));

  const {
    mutate,
    data: kept,
    error,
    isPending,
  } = useQuestionChange(() => {
    const version = known?.version ?? 0;
    return saveQuestion(name, { title, parameters, statement, version }, session.token);
  });
  return (
    <form
      className="save-form"
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <SaveField
        label="save.name"
        hint="save.nameHint"
        value={name}
        change={setName}
        pattern="[a-z][a-z0-9\-]{1,58}[a-z0-9]"
        list={names}
      />
      <datalist id={names}>
        {data.map(
          (question) =>
            question.reviewer !== null && <option key={question.name} value={question.name} />,
        )}
      </datalist>
      <SaveField
        label="save.titleVi"
        lang="vi"
        value={title.vi}
        change={(vi) => setTitles({ ...titles, vi })}
      />
      <SaveField
        label="save.titleEn"
        lang="en"
        value={title.en}
        change={(en) => setTitles({ ...titles, en })}
      />
      {parameters.map((parameter) => (
        <ParameterToSave
          key={parameter.name}
          parameter={parameter}
          change={(now) => setChanged({ ...changed, [now.name]: now })}
        />
      ))}
      {asked === null && (
        <p className="notice">
          <FormattedMessage id="save.needsValues" />
        </p>
      )}
      {known && !kept && (
        <p className="quiet" role="status">
          {isBuiltIn ? (
            <FormattedMessage id="save.builtIn" />
          ) : (
            <FormattedMessage
              id="save.replaces"
              values={{ version: known.version + 1, reviewer: known.reviewer }}
            />
          )}
        </p>
      )}
      {error && <Refused error={error} />}
      {kept && (
        <p className="notice" role="status">
          <FormattedMessage id="save.saved" values={{ version: kept.version }} />
          <PageLink to={routeTo(`question:${kept.name}`)}>
            <FormattedMessage id="save.open" />
          </PageLink>
        </p>
      )}
      <Button
        className="button"
        type="submit"
        isDisabled={isPending || asked === null || isBuiltIn || statement.trim() === ""}
      >
        <FormattedMessage id="save.do" />
      </Button>
    </form>
  );
}
