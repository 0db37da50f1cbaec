import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import { knownMessage } from "../i18n/known-message.ts";
import { ModalDialog } from "../ui/modal-dialog.tsx";
import type { Draft, Fact } from "./draft.ts";
import { editOf, fieldsOf, formOf, wordsLike, type EditForm } from "./edits.ts";
import { FailureNote } from "./failure-note.tsx";
import { TextField } from "./fields.tsx";
import { factLabel } from "./part-words.ts";
import type { PartDialogProps } from "./draft-dialog.tsx";
import { ROLES } from "./roles.ts";

/** Corrects what a fact says. */
export function EditDialog({
  fact,
  draft,
  review,
  close,
}: PartDialogProps & { fact: Fact; draft: Draft }) {
  const intl = useIntl();
  const [form, setForm] = useState(() => formOf(fact));
  const set = (part: Partial<EditForm>) => setForm((known) => ({ ...known, ...part }));
  const fields = fieldsOf(fact.says);
  const about = draft.mentions.find(({ key }) => key === fact.subject)?.name ?? "";
  const says = wordsLike(fact.says);
  return (
    <ModalDialog
      title={
        <FormattedMessage
          id="review.edit.title"
          values={{ what: `${about} – ${factLabel(intl, fact)}` }}
        />
      }
      close={close}
    >
      <form
        className="review-form"
        onSubmit={(event) => {
          event.preventDefault();
          const edit = editOf(fact, form);
          if (edit === null) return close();
          void review
            .decide([{ key: fact.key, choice: "EDIT", edit }])
            .then((isDone) => isDone && close());
        }}
      >
        {fields.has("says") && says.length > 1 && (
          <label>
            <FormattedMessage id="review.edit.says" />
            <select
              className="field"
              autoFocus
              value={form.says}
              onChange={(event) => set({ says: event.target.value })}
            >
              {says.map((one) => (
                <option key={one} value={one}>
                  {factLabel(intl, { says: one })}
                </option>
              ))}
            </select>
          </label>
        )}
        {fields.has("role") && (
          <label>
            <FormattedMessage id="review.edit.role" />
            <select
              className="field"
              autoFocus
              value={form.role}
              onChange={(event) => set({ role: event.target.value })}
            >
              {ROLES.map((one) => (
                <option key={one} value={one}>
                  {knownMessage(intl, `role.${one}`) ?? one}
                </option>
              ))}
            </select>
          </label>
        )}
        {fields.has("value") && (
          <TextField
            label={fact.says === "DATE" ? "review.edit.date" : "review.edit.value"}
            value={form.value}
            onChange={(value) => set({ value })}
            isFocused
          />
        )}
        {fields.has("at") && (
          <TextField label="review.edit.at" value={form.at} onChange={(at) => set({ at })} />
        )}
        {fields.has("term") && (
          <TextField
            label="review.edit.term"
            value={form.term}
            onChange={(term) => set({ term })}
          />
        )}
        {fields.has("detail") && (
          <TextField
            label="review.edit.detail"
            value={form.detail}
            onChange={(detail) => set({ detail })}
          />
        )}
        {fields.has("printedAs") && (
          <TextField
            label="review.edit.printedAs"
            value={form.printedAs}
            onChange={(printedAs) => set({ printedAs })}
            isVietnamese
          />
        )}
        {fields.has("acting") && (
          <label className="review-check">
            <input
              type="checkbox"
              checked={form.acting}
              onChange={(event) => set({ acting: event.target.checked })}
            />
            <FormattedMessage id="review.edit.acting" />
          </label>
        )}
        <FailureNote error={review.error} />
        <div className="dialog-buttons">
          <Button className="button button-main" type="submit">
            <FormattedMessage id="review.do.save" />
          </Button>
          <Button className="button" onPress={close}>
            <FormattedMessage id="review.do.cancel" />
          </Button>
        </div>
      </form>
    </ModalDialog>
  );
}
