import type { GraphWriter } from "../graph/index.ts";
import { type Decision, beginning } from "./draft.ts";
import type { WholeDraft } from "./drafts.ts";
import { knownSources } from "./known-sources.ts";
import type { Linked } from "./link/index.ts";
import type { Mention, ProposedFact } from "./proposal.ts";
import { rehearse } from "./rehearse.ts";
import { type ReviewState, isDropped, openKeys, readState } from "./state.ts";

/** A draft as the API shows it; what it is linked to is looked for when it is asked for, and once. */
export function viewDraft(graph: GraphWriter, { draft, decisions }: WholeDraft, reviewer: string) {
  const { proposal, links, ...plain } = draft;
  const article = draft.title ?? draft.text.slice(0, beginning);
  const viewOne = (decision: Decision | undefined) =>
    decision ? viewDecision(decision, article) : null;
  let reading: Promise<ReviewState> | undefined;
  const state = () => (reading ??= readState(graph, draft, decisions));
  return {
    ...plain,
    remarks: proposal.remarks,
    decisions: decisions.map(viewOne),
    async mentions() {
      const { linked } = await state();
      return proposal.mentions.map((mention) => {
        const known = linked.get(mention.key);
        return {
          ...viewMention(mention, known, links[mention.key]),
          decision: viewOne(known?.decision),
        };
      });
    },
    async facts() {
      const { facts, linked } = await state();
      return facts.map((judged) => ({
        ...viewFact(judged.fact),
        dropped: isDropped(judged, linked),
        decision: viewOne(judged.decision),
      }));
    },
    knownSources: () => knownSources(graph, draft),
    async open() {
      return draft.status === "OPEN" ? openKeys(await state()) : [];
    },
    async rehearsal() {
      return draft.status === "OPEN" ? rehearse(graph, await state(), reviewer) : null;
    },
  };
}

/** @param article its headline, or how it begins */
export function viewDecision({ value, ...decision }: Decision, article: string) {
  const { link, edit, entity } = value;
  const change = edit ?? entity;
  return { ...decision, link, change: change ? JSON.stringify(change) : null, article };
}

/** @param accepted id under which it was accepted */
function viewMention(mention: Mention, linked: Linked | undefined, accepted: string | undefined) {
  const { start, end, paragraph, ...plain } = linked?.mention ?? mention;
  return {
    ...plain,
    span: { start, end, paragraph },
    state: accepted === undefined ? (linked?.state ?? "OPEN") : "LINKED",
    id: accepted ?? linked?.id,
    candidates: linked?.candidates ?? [],
  };
}

function viewFact({ start, end, paragraph, ...plain }: ProposedFact) {
  return { ...plain, acting: plain.acting ?? false, span: { start, end, paragraph } };
}
