import { useState } from "react";
import type { ReviewMessageId } from "../i18n/pages/review-en.ts";
import { acceptance, canBeNew } from "./decisions.ts";
import { partOf, type DecisionInput, type Draft } from "./draft.ts";
import { keyAfter, openAfter, type Group } from "./groups.ts";
import { unproblematic, type Hold } from "./hold.ts";
import type { OpenDialog } from "./draft-dialog.tsx";
import type { ReviewAction } from "./review-keys.ts";
import { selectedWords } from "./selected-words.ts";
import type { Review } from "./use-review.ts";

/** What the reviewer is told of what a key did, or why it did nothing. */
export type Told = { readonly id: ReviewMessageId; readonly count: number };

/** What can be done to a draft that is settled: to read it. */
const READING: ReadonlySet<ReviewAction> = new Set(["next", "previous", "details", "help"]);

type Given = {
  readonly draft: Draft;
  readonly groups: readonly Group[];
  readonly holds: ReadonlyMap<string, Hold>;
  readonly review: Review;
};

/** What the keys and the buttons of a draft do: where the reviewer is, what is open, what was said last. */
export function useDraftActs({ draft, groups, holds, review }: Given) {
  const [current, choose] = useState<string | null>(null);
  const [detailed, setDetailed] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const part = current === null ? undefined : partOf(draft, current);
  const isOpen = draft.status === "OPEN";

  const decide = (decision: DecisionInput) => {
    void review.decide([decision]);
    const open = new Set(draft.open.filter((key) => !review.pending.has(key)));
    choose(openAfter(groups, decision.key, open) ?? decision.key);
  };
  const tell = (id: ReviewMessageId, count = 0) => setTold({ id, count });

  const acts: { readonly [action in ReviewAction]: () => void } = {
    next: () => choose(keyAfter(groups, current, 1)),
    previous: () => choose(keyAfter(groups, current, -1)),
    open: () => choose(openAfter(groups, current, new Set(draft.open)) ?? current),
    help: () => setDialog({ is: "help" }),
    details() {
      if (current === null) return;
      setDetailed((known) => {
        const others = new Set(known);
        if (!others.delete(current)) others.add(current);
        return others;
      });
    },
    accept() {
      if (!part) return;
      const decision = acceptance(part);
      if (decision) decide(decision);
      else tell("review.open.sayWhich");
    },
    reject() {
      if (part) decide({ key: part.key, choice: "REJECT" });
    },
    edit() {
      if (part) setDialog({ is: "edit", key: part.key });
    },
    link() {
      if (part?.is === "mention") setDialog({ is: "link", key: part.key });
    },
    new() {
      if (part?.is !== "mention") return;
      if (canBeNew(part.mention)) decide({ key: part.key, choice: "NEW" });
      else setDialog({ is: "new", key: part.key });
    },
    undo() {
      const [first] = review.undo();
      if (first !== undefined) choose(first);
    },
    add: () => setDialog({ is: "add", selected: selectedWords() }),
    acceptAll() {
      const decisions = unproblematic(draft, holds);
      if (decisions.length === 0) return tell("review.allHeld");
      void review
        .decide(decisions)
        .then((isDone) => isDone && tell("review.taken", decisions.length));
      const taken = new Set(decisions.map(({ key }) => key));
      const left = new Set(draft.open.filter((key) => !taken.has(key)));
      choose(openAfter(groups, null, left) ?? current);
    },
    acceptDraft() {
      if (draft.open.length > 0) return tell("review.open.first", draft.open.length);
      void review.change("accept");
    },
  };
  return {
    current,
    choose,
    detailed,
    dialog,
    close: () => setDialog(null),
    told,
    act: (action: ReviewAction) => {
      if (!isOpen && !READING.has(action)) return;
      setTold(null);
      acts[action]();
    },
  };
}
