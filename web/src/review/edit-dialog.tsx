import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Draft, Fact } from "./draft.ts";
import { editOf, fieldsOf, formOf, wordsLike, type EditForm } from "./edits.ts";
import { DialogForm } from "./dialog-form.tsx";
import { ActingField, ChoiceField, TextField } from "./fields.tsx";
import { factLabel } from "./part-words.ts";
import type { PartDialogProps } from "./draft-dialog.tsx";
import { roleChoices } from "./roles.ts";

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
    <DialogForm
      title={
        <FormattedMessage
          id="review.edit.title"
          values={{ what: `${about} – ${factLabel(intl, fact)}` }}
        />
      }
      does="review.do.save"
      decided={() => {
        const edit = editOf(fact, form);
        return edit === null ? [] : [{ key: fact.key, choice: "EDIT", edit }];
      }}
      review={review}
      close={close}
    >
      {fields.has("says") && says.length > 1 && (
        <ChoiceField
          label="review.edit.says"
          value={form.says}
          onChange={(one) => set({ says: one })}
          choices={says.map((one) => ({ value: one, words: factLabel(intl, { says: one }) }))}
          isFocused
        />
      )}
      {fields.has("role") && (
        <ChoiceField
          label="review.edit.role"
          value={form.role}
          onChange={(role) => set({ role })}
          choices={roleChoices(intl)}
          isFocused
        />
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
        <TextField label="review.edit.term" value={form.term} onChange={(term) => set({ term })} />
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
        <ActingField isActing={form.acting} onChange={(acting) => set({ acting })} />
      )}
    </DialogForm>
  );
}
