import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { EntityPicker } from "../pages/entity-picker.tsx";
import { canBeNew } from "./decisions.ts";
import type { Draft, Mention } from "./draft.ts";
import { DialogForm } from "./dialog-form.tsx";
import { ChoiceField, TextField } from "./fields.tsx";
import { mentionWords } from "./part-words.ts";
import type { PartDialogProps } from "./draft-dialog.tsx";

const CLASSES = ["HEAD", "STANDING_DEPUTY", "DEPUTY", "SECRETARY", "MEMBER", "OFFICER"] as const;

/** As the format of bundles has them. */
const EVENT_KINDS = [
  "CONFERENCE",
  "WORKING_SESSION",
  "SIGNING",
  "CEREMONY",
  "VISIT",
  "APPOINTMENT",
  "OTHER",
] as const;

/** Says what is to be called new, where it should be said otherwise than in print. */
export function NewDialog({
  mention,
  draft,
  review,
  close,
}: PartDialogProps & { mention: Mention; draft: Draft }) {
  const intl = useIntl();
  const { kind, key, decision } = mention;
  const [entity, setEntity] = useState<Entity>(() => ({
    ...EMPTY,
    name: mention.name,
    ...(decision?.action === "NEW" ? readEntity(decision.change) : {}),
  }));
  const set = (part: Partial<Entity>) => setEntity((known) => ({ ...known, ...part }));
  const needsBody = entity.body === "" && !canBeNew(mention, draft);
  const fromArticle = { value: "", words: intl.formatMessage({ id: "review.fromArticle" }) };
  return (
    <DialogForm
      title={<FormattedMessage id="review.new.title" values={{ name: mentionWords(mention) }} />}
      does="review.new.do"
      isReady={!needsBody}
      decided={() => {
        const said = Object.entries(entity).filter(([, value]) => value !== "");
        return [{ key, choice: "NEW", entity: Object.fromEntries(said) }];
      }}
      review={review}
      close={close}
    >
      <TextField
        label="review.new.name"
        value={entity.name}
        onChange={(name) => set({ name })}
        isFocused
        isVietnamese
      />
      {kind === "EVENT" && (
        <ChoiceField
          label="review.new.kind"
          value={entity.kind}
          onChange={(one) => set({ kind: one })}
          choices={[
            fromArticle,
            ...EVENT_KINDS.map((value) => ({
              value,
              words: intl.formatMessage({ id: `event.kind.${value}` }),
            })),
          ]}
        />
      )}
      {kind === "POST" && (
        <>
          <ChoiceField
            label="review.new.class"
            value={entity.class}
            onChange={(one) => set({ class: one })}
            choices={[
              fromArticle,
              ...CLASSES.map((value) => ({
                value,
                words: intl.formatMessage({ id: `review.class.${value}` }),
              })),
            ]}
          />
          <EntityPicker
            label={intl.formatMessage({ id: "review.new.body" })}
            kind="Body"
            pick={(body) => set({ body })}
          />
          {entity.body !== "" && <p className="review-key">{entity.body}</p>}
        </>
      )}
      <TextField
        label="review.new.id"
        hint="review.new.id.hint"
        value={entity.id}
        onChange={(id) => set({ id })}
      />
    </DialogForm>
  );
}

const EMPTY = { name: "", kind: "", class: "", body: "", id: "" };

type Entity = typeof EMPTY;

/** What was said of it before; the server has written it. */
function readEntity(change: string | null): Partial<Entity> {
  const said = Object.entries(JSON.parse(change ?? "{}") as Record<string, string | null>);
  return Object.fromEntries(said.filter(([, value]) => value !== null));
}
