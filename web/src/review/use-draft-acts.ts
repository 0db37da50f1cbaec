import { useState } from "react";
import type { ReviewMessageId } from "../i18n/pages/review-en.ts";
import { acceptance, canBeNew } from "./decisions.ts";
import { openOf, partOf, type DecisionInput, type Draft, type Rehearsal } from "./draft.ts";
import { keyAfter, openAfter, type Group } from "./groups.ts";
import { holdsOf, unproblematic } from "./hold.ts";
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
  readonly rehearsal: Rehearsal | undefined;
  readonly review: Review;
};

/** What the keys and the buttons of a draft do: where the reviewer is, what is open, what was said last. */
export function useDraftActs({ draft, groups, rehearsal, review }: Given) {
  const [current, choose] = useState<string | null>(null);
  const [detailed, setDetailed] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const part = current === null ? undefined : partOf(draft, current);
  const isOpen = draft.status === "OPEN";

  const decide = (decision: DecisionInput) => {
    void review.decide([decision]);
    const open = new Set(openOf(draft).filter((key) => !review.pending.has(key)));
    choose(openAfter(groups, decision.key, open) ?? decision.key);
  };
  const tell = (id: ReviewMessageId, count = 0) => setTold({ id, count });

  const acceptAll = async () => {
    const now = await review.latest();
    const decisions = unproblematic(now, holdsOf(now, rehearsal));
    if (decisions.length === 0) return tell("review.allHeld");
    const taken = new Set(decisions.map(({ key }) => key));
    const left = new Set(openOf(now).filter((key) => !taken.has(key)));
    choose(openAfter(groups, null, left) ?? current);
    if (await review.decide(decisions)) tell("review.taken", decisions.length);
  };

  const acceptDraft = async () => {
    const { open } = await review.latest();
    if (open.length > 0) tell("review.open.first", open.length);
    else await review.change("accept");
  };

  const acts: { readonly [action in ReviewAction]: () => void } = {
    next: () => choose(keyAfter(groups, current, 1)),
    previous: () => choose(keyAfter(groups, current, -1)),
    open: () => choose(openAfter(groups, current, new Set(openOf(draft))) ?? current),
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
      if (canBeNew(part.mention, draft)) decide({ key: part.key, choice: "NEW" });
      else setDialog({ is: "new", key: part.key });
    },
    undo() {
      const [first] = review.undo();
      if (first !== undefined) choose(first);
    },
    add: () => setDialog({ is: "add", selected: selectedWords() }),
    acceptAll: () => void acceptAll(),
    acceptDraft: () => void acceptDraft(),
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
      review.dismiss();
      acts[action]();
    },
  };
}
