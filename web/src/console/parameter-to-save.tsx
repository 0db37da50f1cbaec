import { useId } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { PARAMETER_TYPES } from "./question-to-save.ts";
import { SaveField } from "./save-field.tsx";
import type { QuestionParameter } from "./saved-questions.ts";

type ParameterToSaveProps = {
  parameter: QuestionParameter;
  change: (parameter: QuestionParameter) => void;
};

/** What others are told of a parameter, and what they can give. */
export function ParameterToSave({ parameter, change }: ParameterToSaveProps) {
  const intl = useIntl();
  const id = useId();
  const { name, type, title, default: usual } = parameter;
  return (
    <fieldset className="save-parameter">
      <legend>
        <code className="code">${name}</code>{" "}
        <span className="quiet">
          <FormattedMessage id="save.usual" values={{ value: usual }} />
        </span>
      </legend>
      <SaveField
        label="save.parameterVi"
        lang="vi"
        value={title.vi}
        change={(vi) => change({ ...parameter, title: { ...title, vi } })}
      />
      <SaveField
        label="save.parameterEn"
        lang="en"
        value={title.en}
        change={(en) => change({ ...parameter, title: { ...title, en } })}
      />
      <div className="save-field">
        <label htmlFor={id} className="picker-label">
          <FormattedMessage id="save.type" />
        </label>
        <select
          id={id}
          className="field"
          value={type}
          onChange={(event) => change({ ...parameter, type: event.target.value })}
        >
          {PARAMETER_TYPES.map((one) => (
            <option key={one} value={one}>
              {intl.formatMessage({ id: `save.type.${one}` })}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  );
}
