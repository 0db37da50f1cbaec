import { FormattedMessage } from "react-intl";
import type { ReviewMessageId } from "../i18n/pages/review-en.ts";

type TextFieldProps = {
  label: ReviewMessageId;
  hint?: ReviewMessageId;
  value: string;
  onChange: (value: string) => void;
  /** Whether the dialog begins with it. */
  isFocused?: boolean;
  /** Whether what is typed is Vietnamese, whatever the page is in. */
  isVietnamese?: boolean;
};

/** A line of text with its name, and how it is to be written. */
export function TextField(props: TextFieldProps) {
  const { label, hint, value, onChange, isFocused = false, isVietnamese = false } = props;
  return (
    <label>
      <FormattedMessage id={label} />
      <input
        className="field"
        value={value}
        autoFocus={isFocused}
        {...(isVietnamese && { lang: "vi" })}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && (
        <span className="quiet">
          <FormattedMessage id={hint} />
        </span>
      )}
    </label>
  );
}

type ChoiceFieldProps<Value extends string> = {
  label: ReviewMessageId;
  value: Value;
  onChange: (value: Value) => void;
  choices: readonly { readonly value: Value; readonly words: string }[];
  /** Whether the dialog begins with it. */
  isFocused?: boolean;
};

/** One of a few, with its name. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, value, onChange, choices, isFocused = false } = props;
  return (
    <label>
      <FormattedMessage id={label} />
      <select
        className="field"
        autoFocus={isFocused}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </label>
  );
}

type ActingFieldProps = { isActing: boolean; onChange: (isActing: boolean) => void };

/** Whether a post is held by who acts for its holder. */
export function ActingField({ isActing, onChange }: ActingFieldProps) {
  return (
    <label className="review-check">
      <input
        type="checkbox"
        checked={isActing}
        onChange={(event) => onChange(event.target.checked)}
      />
      <FormattedMessage id="review.edit.acting" />
    </label>
  );
}
