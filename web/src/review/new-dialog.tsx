import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import { EntityPicker } from "../pages/entity-picker.tsx";
import { ModalDialog } from "../ui/modal-dialog.tsx";
import { canBeNew } from "./decisions.ts";
import type { Draft, Mention } from "./draft.ts";
import { FailureNote } from "./failure-note.tsx";
import { TextField } from "./fields.tsx";
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
  return (
    <ModalDialog
      title={<FormattedMessage id="review.new.title" values={{ name: mentionWords(mention) }} />}
      close={close}
    >
      <form
        className="review-form"
        onSubmit={(event) => {
          event.preventDefault();
          const said = Object.entries(entity).filter(([, value]) => value !== "");
          const decided = { key, choice: "NEW" as const, entity: Object.fromEntries(said) };
          void review.decide([decided]).then((isDone) => isDone && close());
        }}
      >
        <TextField
          label="review.new.name"
          value={entity.name}
          onChange={(name) => set({ name })}
          isFocused
          isVietnamese
        />
        {kind === "EVENT" && (
          <label>
            <FormattedMessage id="review.new.kind" />
            <select
              className="field"
              value={entity.kind}
              onChange={(event) => set({ kind: event.target.value })}
            >
              <option value="">{intl.formatMessage({ id: "review.fromArticle" })}</option>
              {EVENT_KINDS.map((one) => (
                <option key={one} value={one}>
                  {intl.formatMessage({ id: `event.kind.${one}` })}
                </option>
              ))}
            </select>
          </label>
        )}
        {kind === "POST" && (
          <>
            <label>
              <FormattedMessage id="review.new.class" />
              <select
                className="field"
                value={entity.class}
                onChange={(event) => set({ class: event.target.value })}
              >
                <option value="">{intl.formatMessage({ id: "review.fromArticle" })}</option>
                {CLASSES.map((one) => (
                  <option key={one} value={one}>
                    {intl.formatMessage({ id: `review.class.${one}` })}
                  </option>
                ))}
              </select>
            </label>
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
        <FailureNote error={review.error} />
        <div className="dialog-buttons">
          <Button className="button button-main" type="submit" isDisabled={needsBody}>
            <FormattedMessage id="review.new.do" />
          </Button>
          <Button className="button" onPress={close}>
            <FormattedMessage id="review.do.cancel" />
          </Button>
        </div>
      </form>
    </ModalDialog>
  );
}

const EMPTY = { name: "", kind: "", class: "", body: "", id: "" };

type Entity = typeof EMPTY;

/** What was said of it before; the server has written it. */
function readEntity(change: string | null): Partial<Entity> {
  const said = Object.entries(JSON.parse(change ?? "{}") as Record<string, string | null>);
  return Object.fromEntries(said.filter(([, value]) => value !== null));
}
