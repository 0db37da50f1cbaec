import { FormattedMessage, useIntl } from "react-intl";
import type { ReviewMessageId } from "../i18n/pages/review-en.ts";
import type { Named } from "./additions.ts";
import type { Draft, Mention } from "./draft.ts";
import { mentionWords } from "./part-words.ts";

type MentionFieldProps = {
  label: ReviewMessageId;
  kind: Mention["kind"];
  draft: Draft;
  value: Named;
  onChange: (value: Named) => void;
};

/** Chooses a mention of the draft, or names one that it lacks. */
export function MentionField({ label, kind, draft, value, onChange }: MentionFieldProps) {
  const intl = useIntl();
  const mentions = draft.mentions.filter((mention) => mention.kind === kind);
  return (
    <div className="review-mention-field">
      <label>
        <FormattedMessage id={label} />
        <select
          className="field"
          value={value.key}
          onChange={(event) => onChange({ key: event.target.value, name: "" })}
        >
          <option value="">{intl.formatMessage({ id: "review.add.another" })}</option>
          {mentions.map((mention) => (
            <option key={mention.key} value={mention.key}>
              {mentionWords(mention)}
            </option>
          ))}
        </select>
      </label>
      {value.key === "" && (
        <label>
          <FormattedMessage id="review.add.name" />
          <input
            className="field"
            lang="vi"
            value={value.name}
            onChange={(event) => onChange({ key: "", name: event.target.value })}
          />
        </label>
      )}
    </div>
  );
}
