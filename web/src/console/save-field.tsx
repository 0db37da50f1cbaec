import { useId } from "react";
import { FormattedMessage } from "react-intl";
import type { ConsoleMessageId } from "../i18n/pages/console-en.ts";

type SaveFieldProps = {
  label: ConsoleMessageId;
  hint?: ConsoleMessageId;
  value: string;
  change: (value: string) => void;
  /** The language of what is typed, where it is not that of the page. */
  lang?: "vi" | "en";
  pattern?: string;
  /** The id of what it proposes. */
  list?: string;
};

/** A line of text that must be filled in, with its name, and how it is to be written. */
export function SaveField({ label, hint, value, change, ...input }: SaveFieldProps) {
  const id = useId();
  const hintId = useId();
  return (
    <div className="save-field">
      <label htmlFor={id} className="picker-label">
        <FormattedMessage id={label} />
      </label>
      <input
        {...input}
        id={id}
        className="field"
        autoComplete="off"
        required
        maxLength={200}
        value={value}
        aria-describedby={hint && hintId}
        onChange={(event) => change(event.target.value)}
      />
      {hint && (
        <p id={hintId} className="quiet">
          <FormattedMessage id={hint} />
        </p>
      )}
    </div>
  );
}
