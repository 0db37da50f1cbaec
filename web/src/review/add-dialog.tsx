import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { knownMessage } from "../i18n/known-message.ts";
import {
  additionsOf,
  findWords,
  isComplete,
  NOBODY,
  SHAPES,
  type AddedWord,
  type AddForm,
  type Shape,
} from "./additions.ts";
import type { Draft } from "./draft.ts";
import { DialogForm } from "./dialog-form.tsx";
import { ActingField, ChoiceField, TextField } from "./fields.tsx";
import { MentionField } from "./mention-field.tsx";
import type { PartDialogProps } from "./draft-dialog.tsx";
import { factLabel } from "./part-words.ts";
import { roleChoices } from "./roles.ts";

const WORDS = Object.keys(SHAPES) as AddedWord[];

/** How an event is about a document. */
const HOW = ["REVIEWS", "SIGNS", "ANNOUNCES", "IMPLEMENTS", "ADOPTS"] as const;

type AddDialogProps = PartDialogProps & {
  draft: Draft;
  /** Offsets of the words that are selected in the article. */
  selected: { readonly start: number; readonly end: number } | null;
};

/** Adds a fact that the extractor missed, with the words that say it. */
export function AddDialog({ draft, selected, review, close }: AddDialogProps) {
  const intl = useIntl();
  const [form, setForm] = useState<AddForm>(() => ({
    words: selected ? draft.text.slice(selected.start, selected.end) : "",
    says: "HOLDS",
    subject: NOBODY,
    object: NOBODY,
    body: NOBODY,
    event: draft.mentions.find(({ kind }) => kind === "EVENT")?.key ?? "",
    role: "ATTEND",
    value: "",
    at: "",
    acting: false,
  }));
  const set = (part: Partial<AddForm>) => setForm((known) => ({ ...known, ...part }));
  const shape: Shape = SHAPES[form.says];
  const span = findWords(draft.text, form.words, selected);
  const field = { draft };
  return (
    <DialogForm
      title={<FormattedMessage id="review.add.title" />}
      does="review.add.do"
      isReady={span !== null && isComplete(form)}
      decided={() => (span === null ? [] : additionsOf(draft, form, span, newKey))}
      review={review}
      close={close}
    >
      <TextField
        label="review.add.words"
        hint={form.words !== "" && !span ? "review.add.notFound" : "review.add.words.hint"}
        value={form.words}
        onChange={(words) => set({ words })}
        isFocused={selected === null}
        isVietnamese
      />
      <ChoiceField
        label="review.add.says"
        value={form.says}
        onChange={(says) => set({ says, subject: NOBODY, object: NOBODY, body: NOBODY, value: "" })}
        choices={WORDS.map((says) => ({ value: says, words: factLabel(intl, { says }) }))}
        isFocused={selected !== null}
      />
      <MentionField
        {...field}
        label={`review.add.${shape.subject}`}
        kind={shape.subject}
        value={form.subject}
        onChange={(subject) => set({ subject })}
      />
      {shape.object && (
        <MentionField
          {...field}
          label={`review.add.${shape.object}`}
          kind={shape.object}
          value={form.object}
          onChange={(object) => set({ object })}
        />
      )}
      {shape.object === "POST" && form.object.key === "" && (
        <MentionField
          {...field}
          label="review.new.body"
          kind="BODY"
          value={form.body}
          onChange={(body) => set({ body })}
        />
      )}
      {shape.event && (
        <ChoiceField
          label="review.add.EVENT"
          value={form.event}
          onChange={(event) => set({ event })}
          choices={[
            ...(shape.event === "MAY"
              ? [{ value: "", words: intl.formatMessage({ id: "review.add.noEvent" }) }]
              : []),
            ...draft.mentions
              .filter(({ kind }) => kind === "EVENT")
              .map(({ key, name }) => ({ value: key, words: name })),
          ]}
        />
      )}
      {shape.says === "role" && (
        <ChoiceField
          label="review.edit.role"
          value={form.role}
          onChange={(role) => set({ role })}
          choices={roleChoices(intl)}
        />
      )}
      {shape.says === "how" && (
        <ChoiceField
          label="review.edit.value"
          value={form.value}
          onChange={(value) => set({ value })}
          choices={[
            { value: "", words: "" },
            ...HOW.map((how) => ({ value: how, words: knownMessage(intl, `how.${how}`) ?? how })),
          ]}
        />
      )}
      {shape.says === "date" && (
        <TextField
          label="review.edit.date"
          hint="review.add.date.hint"
          value={form.value}
          onChange={(value) => set({ value })}
        />
      )}
      {shape.says === "title" && (
        <>
          <TextField
            label="review.edit.at"
            hint="review.add.at.hint"
            value={form.at}
            onChange={(at) => set({ at })}
          />
          <ActingField isActing={form.acting} onChange={(acting) => set({ acting })} />
        </>
      )}
    </DialogForm>
  );
}

function newKey(): string {
  // Unlike crypto.randomUUID this is there on pages that come without TLS, too.
  const [one = 0, other = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `hand.${one.toString(36)}${other.toString(36)}`;
}
