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
