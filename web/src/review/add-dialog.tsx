import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import { knownMessage } from "../i18n/known-message.ts";
import type { Role } from "../api/generated/review.ts";
import { ModalDialog } from "../ui/modal-dialog.tsx";
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
import { FailureNote } from "./failure-note.tsx";
import { TextField } from "./fields.tsx";
import { MentionField } from "./mention-field.tsx";
import type { PartDialogProps } from "./draft-dialog.tsx";
import { factLabel } from "./part-words.ts";
import { ROLES } from "./roles.ts";

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
    <ModalDialog title={<FormattedMessage id="review.add.title" />} close={close}>
      <form
        className="review-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!span) return;
          const added = additionsOf(draft, form, span, newKey);
          void review.decide(added).then((isDone) => isDone && close());
        }}
      >
        <TextField
          label="review.add.words"
          hint={form.words !== "" && !span ? "review.add.notFound" : "review.add.words.hint"}
          value={form.words}
          onChange={(words) => set({ words })}
          isFocused={selected === null}
          isVietnamese
        />
        <label>
          <FormattedMessage id="review.add.says" />
          <select
            className="field"
            autoFocus={selected !== null}
            value={form.says}
            onChange={(event) => {
              const says = event.target.value as AddedWord;
              set({ says, subject: NOBODY, object: NOBODY, body: NOBODY, value: "" });
            }}
          >
            {WORDS.map((says) => (
              <option key={says} value={says}>
                {factLabel(intl, { says })}
              </option>
            ))}
          </select>
        </label>
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
          <label>
            <FormattedMessage id="review.add.EVENT" />
            <select
              className="field"
              value={form.event}
              onChange={(event) => set({ event: event.target.value })}
            >
              {shape.event === "MAY" && (
                <option value="">{intl.formatMessage({ id: "review.add.noEvent" })}</option>
              )}
              {draft.mentions
                .filter(({ kind }) => kind === "EVENT")
                .map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
            </select>
          </label>
        )}
        {shape.says === "role" && (
          <label>
            <FormattedMessage id="review.edit.role" />
            <select
              className="field"
              value={form.role}
              onChange={(event) => set({ role: event.target.value as Role })}
            >
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {knownMessage(intl, `role.${role}`) ?? role}
                </option>
              ))}
            </select>
          </label>
        )}
        {shape.says === "how" && (
          <label>
            <FormattedMessage id="review.edit.value" />
            <select
              className="field"
              value={form.value}
              onChange={(event) => set({ value: event.target.value })}
            >
              <option value="" />
              {HOW.map((how) => (
                <option key={how} value={how}>
                  {knownMessage(intl, `how.${how}`) ?? how}
                </option>
              ))}
            </select>
          </label>
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
            <label className="review-check">
              <input
                type="checkbox"
                checked={form.acting}
                onChange={(event) => set({ acting: event.target.checked })}
              />
              <FormattedMessage id="review.edit.acting" />
            </label>
          </>
        )}
        <FailureNote error={review.error} />
        <div className="dialog-buttons">
          <Button
            className="button button-main"
            type="submit"
            isDisabled={!span || !isComplete(form)}
          >
            <FormattedMessage id="review.add.do" />
          </Button>
          <Button className="button" onPress={close}>
            <FormattedMessage id="review.do.cancel" />
          </Button>
        </div>
      </form>
    </ModalDialog>
  );
}

function newKey(): string {
  // Unlike crypto.randomUUID this is there on pages that come without TLS, too.
  const [one = 0, other = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `hand.${one.toString(36)}${other.toString(36)}`;
}
