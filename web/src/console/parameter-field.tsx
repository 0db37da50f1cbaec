import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { FormattedMessage } from "react-intl";
import { names } from "../api/page-queries.ts";
import { useLanguage } from "../i18n/language.tsx";
import { useName } from "../i18n/use-name.ts";
import { EntityPicker } from "../pages/entity-picker.tsx";
import { kindAsked, type QuestionParameter } from "./saved-questions.ts";

type ParameterFieldProps = {
  parameter: QuestionParameter;
  value: string;
  change: (value: string) => void;
};

const INPUTS: { readonly [type: string]: { readonly type: string; readonly step?: number } } = {
  DATE: { type: "date" },
  INTEGER: { type: "number", step: 1 },
};

/** The field that fits the type of a parameter: a search by name for ids, else one for a day, a number or a text. */
export function ParameterField({ parameter, value, change }: ParameterFieldProps) {
  const { language } = useLanguage();
  const id = useId();
  const title = parameter.title[language];
  if (parameter.type === "ID") {
    return <EntityField {...{ parameter, value, change, title }} />;
  }
  return (
    <div className="question-field">
      <label htmlFor={id} className="picker-label">
        {title}
      </label>
      <input
        {...(INPUTS[parameter.type] ?? { type: "text" })}
        id={id}
        className="field"
        required
        maxLength={200}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    </div>
  );
}

function EntityField({ parameter, value, change, title }: ParameterFieldProps & { title: string }) {
  const nameIn = useName();
  const { data = [] } = useQuery(names([value]));
  const named = data.find(({ id }) => id === value);
  const kind = kindAsked(parameter);
  return (
    <div className="question-field">
      <EntityPicker label={title} pick={change} {...(kind && { kind })} />
      <p className="end-name">
        <FormattedMessage
          id="question.chosen"
          values={{ name: named ? nameIn({ name: named.label, nameEn: named.labelEn }) : value }}
        />
      </p>
    </div>
  );
}
