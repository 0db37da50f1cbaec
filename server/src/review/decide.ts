import { NiengiamError } from "../errors.ts";
import { type GraphReader, type GraphWriter, within } from "../graph/index.ts";
import { typeOf } from "../seeding/facts/ids.ts";
import { partialDate } from "../time/index.ts";
import { withAddition } from "./added.ts";
import { type GivenAddition, completeAddition } from "./complete-addition.ts";
import { type Choice, type DecisionValue, assertExchangeable } from "./draft.ts";
import { changeDraft, takeDraft } from "./drafts.ts";
import type { LogLine } from "./log.ts";
import type { Mention, ProposedFact, Proposal } from "./proposal.ts";
import { statement } from "./statement.ts";

/** What a reviewer says of one part of a draft. */
export interface GivenDecision extends Omit<DecisionValue, "added">, GivenAddition {
  readonly key: string;
  readonly choice: Choice;
}

const ofFacts: readonly Choice[] = ["ACCEPT", "EDIT", "REJECT", "UNDO"];
const ofMentions: readonly Choice[] = ["LINK", "NEW", "REJECT", "UNDO"];
const mostAtOnce = 2_000;

/**
 * Adds decisions to the log of a draft that is open.
 *
 * @throws {NiengiamError} BAD_USER_INPUT for what cannot be decided so, CONFLICT when the draft changed since it was read
 */
export async function decide(
  graph: GraphWriter,
  id: string,
  version: number,
  given: readonly GivenDecision[],
  reviewer: string,
): Promise<void> {
  if (given.length === 0 || given.length > mostAtOnce) {
    throw refuse(`Give from one to ${mostAtOnce} decisions.`);
  }
  await graph.write(async (tx) => {
    const now = new Date().toISOString();
    const whole = await takeDraft(tx, id, version, ["OPEN"], now);
    const lines: LogLine[] = [];
    const { draft } = whole;
    let { proposal } = draft;
    for (const decision of given) {
      const { key, choice, link, edit, entity } = decision;
      if (choice === "ADD") {
        const added = completeAddition(draft, proposal, decision);
        proposal = withAddition(proposal, key, added);
        lines.push({ action: choice, key, value: { added } });
        continue;
      }
      await judge(within(tx), proposal, decision);
      const value = {
        ...(link ? { link } : {}),
        ...(edit ? { edit } : {}),
        ...(entity ? { entity } : {}),
      };
      lines.push({ action: choice, key, value });
    }
    await changeDraft(tx, { ...whole, draft: { ...draft, proposal } }, { reviewer, now }, lines);
  });
}

async function judge(graph: GraphReader, { facts, mentions }: Proposal, decision: GivenDecision) {
  const { key, choice } = decision;
  const fact = facts.find((one) => one.key === key);
  const mention = mentions.find((one) => one.key === key);
  const allowed = fact ? ofFacts : ofMentions;
  if (!fact && !mention) throw refuse(`The draft has no part ${key}.`);
  if (!allowed.includes(choice)) {
    throw refuse(`${key} cannot be decided by ${choice}; expected ${allowed.join(", ")}.`);
  }
  if (fact && choice === "EDIT") judgeEdit(fact, decision);
  if (mention && choice === "LINK") await judgeLink(graph, mention, decision);
  if (mention && choice === "NEW") await judgeNew(graph, mention, decision);
}

function judgeEdit(fact: ProposedFact, { key, edit }: GivenDecision): void {
  if (!edit) throw refuse(`To edit ${key}, give "edit" with what it should say.`);
  assertExchangeable(fact, edit.says);
  const dates = fact.says === "DATE" ? [edit.at, edit.value] : [edit.at];
  for (const date of dates) {
    if (date == null || partialDate.safeParse(date).success) continue;
    throw refuse(
      `${key}: expected a date as 2022-03-15, 2022-03, 2022 or XXXX-03-15, found ${date}.`,
    );
  }
}

async function judgeLink(graph: GraphReader, { kind, key }: Mention, { link }: GivenDecision) {
  if (link == null || typeOf(link).toUpperCase() !== kind) {
    throw refuse(`To link ${key}, give "link" with the id of a ${kind.toLowerCase()}.`);
  }
  await assertKnown(graph, link);
}

async function judgeNew(
  graph: GraphReader,
  { kind, key, body }: Mention,
  { entity }: GivenDecision,
) {
  if (entity?.body != null) await assertKnown(graph, entity.body);
  else if (kind === "POST" && body === undefined) {
    throw refuse(`${key} is printed without a body; give "entity.body" with the id of its body.`);
  }
  const { id } = entity ?? {};
  if (id == null) return;
  if (!/^[a-z]+:[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(id) || typeOf(id).toUpperCase() !== kind) {
    throw refuse(`${key}: expected an id as ${kind.toLowerCase()}:small-letters-and-hyphens.`);
  }
  const [taken] = await graph.read(statement("known-ids"), { ids: [id] });
  if (taken)
    throw refuse(`${id} stands in the graph already; link ${key} to it, or give another id.`);
}

async function assertKnown(graph: GraphReader, id: string): Promise<void> {
  const [known] = await graph.read(statement("known-ids"), { ids: [id] });
  if (!known) throw refuse(`There is no ${id} in the graph.`);
}

function refuse(message: string): NiengiamError {
  return new NiengiamError("BAD_USER_INPUT", message);
}
