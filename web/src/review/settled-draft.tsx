import { CheckCheck } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";
import { EntityLink } from "../panels/entity-link.tsx";
import { KindIcon } from "../ui/kind-icon.tsx";
import { kindOf, type Draft, type Mention } from "./draft.ts";
import { mentionWords } from "./part-words.ts";
import type { Review } from "./use-review.ts";

type SettledDraftProps = { draft: Draft; review: Review };

/** A draft that is not open: where its facts are, or that they are not, and the way back. */
export function SettledDraft({ draft, review }: SettledDraftProps) {
  const { status } = draft;
  if (status === "OPEN") return null;
  const way = status === "ACCEPTED" ? "withdraw" : "reopen";
  return (
    <section className="notice review-settled" data-status={status}>
      {status === "ACCEPTED" ? (
        <Entities draft={draft} />
      ) : (
        <p>
          <FormattedMessage
            id={status === "REJECTED" ? "review.rejected.text" : "review.withdrawn.text"}
          />
        </p>
      )}
      <Button
        className="button"
        isDisabled={review.isChanging}
        onPress={() => void review.change(way)}
      >
        <FormattedMessage id={`review.do.${way}`} />
      </Button>
    </section>
  );
}

/** Events and persons first: they are what a reporter looks for. */
const ORDER: readonly Mention["kind"][] = ["EVENT", "PERSON", "DOCUMENT", "BODY", "POST", "PLACE"];

function Entities({ draft }: { draft: Draft }) {
  const used = new Set(
    draft.facts.flatMap(({ dropped, subject, object, event }) =>
      dropped ? [] : [subject, object, event],
    ),
  );
  const inGraph = draft.mentions
    .filter(({ key, id }) => id !== null && used.has(key))
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return (
    <>
      <h3 className="notice-title">
        <CheckCheck aria-hidden size={18} />
        <FormattedMessage id="review.accepted.title" />
      </h3>
      <p>
        <FormattedMessage id="review.accepted.text" />
      </p>
      <ul className="review-entities">
        {inGraph.map((mention) => (
          <li key={mention.key}>
            <KindIcon kind={kindOf(mention)} />
            <EntityLink to={{ id: mention.id ?? "", name: mentionWords(mention) }} />
          </li>
        ))}
      </ul>
    </>
  );
}
