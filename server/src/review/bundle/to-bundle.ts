import type { Draft, JudgedFact } from "../draft.ts";
import type { Linked } from "../link/index.ts";
import type { ProposedFact } from "../proposal.ts";
import { type Entry, bundleIdOf, declare, listOf, sourceEntry } from "./declare.ts";

/** What keeps a part of a draft out of the graph. */
export interface DraftProblem {
  /** Of the mention or fact, or of the draft where it is not one part alone. */
  readonly key: string;
  /** NO_ROLE: the person has no role at the event; NO_DAY: a title without a day; REFUSED: as the message says. */
  readonly code: "NO_ROLE" | "NO_DAY" | "REFUSED";
  readonly message: string;
}

/** A bundle of the file format. */
export interface DraftBundle {
  readonly bundle: Entry;
  /** Ids by the keys of the mentions that it speaks of. */
  readonly ids: Readonly<Record<string, string>>;
  readonly problems: readonly DraftProblem[];
}

export interface BundleParts {
  readonly draft: Draft;
  readonly linked: ReadonlyMap<string, Linked>;
  /** Those that go in. */
  readonly facts: readonly JudgedFact[];
  /** Ids by the keys of mentions. */
  readonly ids: ReadonlyMap<string, string>;
  readonly reviewer: string;
  /** Moment in UTC. */
  readonly now: string;
}

/** Writes the facts of a draft as a bundle: claims with their places, rules, reviewers and times. */
export function toBundle(parts: BundleParts): DraftBundle {
  return new BundleWriter(parts).write();
}

/** The lists of an entry that a fact about it stands in, with the name of what it leads to. */
const lists: Partial<Record<ProposedFact["says"], readonly [list: string, target: string]>> = {
  HELD_IN: ["heldIn", "place"],
  HOSTED: ["hosts", "body"],
  PART_OF: ["partOf", "event"],
  CONCERNS: ["documents", "document"],
  ISSUED_BY: ["issuedBy", "body"],
  IMPLEMENTS: ["relations", "document"],
  AMENDS: ["relations", "document"],
  REPLACES: ["relations", "document"],
  BASED_ON: ["relations", "document"],
  SPECIFIES: ["relations", "document"],
};

/** Titles and the like stand with the role of a person at an event, so roles come before them, and days before roles. */
const order = (says: ProposedFact["says"]) => (says === "DATE" ? 0 : says === "TOOK_PART" ? 1 : 2);

class BundleWriter {
  readonly #parts: BundleParts;
  readonly #entries = new Map<string, Entry>();
  readonly #participations = new Map<string, Entry>();
  readonly #titles: Entry[] = [];
  readonly #problems: DraftProblem[] = [];
  readonly #ids: Record<string, string> = {};

  constructor(parts: BundleParts) {
    this.#parts = parts;
  }

  write(): DraftBundle {
    const { draft, facts, reviewer, now } = this.#parts;
    const source = sourceEntry(draft);
    for (const judged of facts.toSorted((a, b) => order(a.fact.says) - order(b.fact.says))) {
      this.#state(judged);
    }
    const bundle: Entry = {
      bundle: bundleIdOf(draft.id),
      recordedAt: now.slice(0, 10),
      recordedBy: reviewer,
      source: source["id"],
      sources: [source],
      titles: this.#titles,
    };
    for (const [id, entry] of this.#entries) {
      append(bundle, listOf[id.slice(0, id.indexOf(":"))] ?? "", entry);
    }
    return { bundle, ids: this.#ids, problems: this.#problems };
  }

  #state(judged: JudgedFact): void {
    const { fact } = judged;
    const claim = this.#claim(judged);
    const list = lists[fact.says];
    if (list) {
      const [name, target] = list;
      const how =
        name === "relations" ? { how: fact.says } : name === "documents" ? { how: fact.value } : {};
      append(this.#entry(fact.subject), name, {
        [target]: this.#id(fact.object),
        ...how,
        ...claim,
      });
      return;
    }
    if (fact.says === "DATE") this.#date(fact, claim);
    else if (fact.says === "MODE")
      append(this.#entry(fact.subject), "mode", { value: fact.value, ...claim });
    else if (fact.says === "TOOK_PART") this.#takePart(fact, claim);
    else if (fact.says === "EVENT_TITLE")
      this.#atEvent(fact, "eventTitles", { name: fact.value, ...claim });
    else if (fact.says === "ON_BEHALF_OF")
      this.#atEvent(fact, "onBehalfOf", { body: this.#id(fact.object), ...claim });
    else this.#title(fact, claim);
  }

  #date({ subject, value, dateReason, dateInferred }: ProposedFact, claim: Entry): void {
    const entry = this.#entry(subject);
    append(entry, "date", { value, ...claim });
    if (dateReason !== undefined) entry["dateReason"] ??= dateReason;
    if (dateInferred !== undefined) entry["dateInferred"] ??= dateInferred;
  }

  #takePart({ event = "", subject, role, given, detail, order }: ProposedFact, claim: Entry): void {
    const key = this.#pair(event, subject);
    const known = this.#participations.get(key);
    const participation: Entry = known ?? { person: this.#id(subject) };
    if (!known) {
      this.#participations.set(key, participation);
      append(this.#entry(event), "participations", participation);
    }
    participation["order"] ??= order;
    participation["object"] ??= given;
    participation["detail"] ??= detail;
    append(participation, "roles", { role, ...claim });
  }

  /** What stands with the role of a person at an event, and cannot stand without. */
  #atEvent(fact: ProposedFact, list: string, entry: Entry): void {
    const participation = this.#participations.get(this.#pair(fact.event, fact.subject));
    if (participation) {
      append(participation, list, entry);
      return;
    }
    const name = this.#parts.linked.get(fact.subject)?.mention.name ?? fact.subject;
    const message = `${name} has no role at this event: accept one, or reject this.`;
    this.#problems.push({ key: fact.key, code: "NO_ROLE", message });
  }

  #title(fact: ProposedFact, claim: Entry): void {
    const { says, acting, carried, event, subject, at } = fact;
    const title = { post: this.#id(fact.object), says, ...(acting ? { acting } : {}), ...claim };
    const participation = this.#participations.get(this.#pair(event, subject));
    if (participation) {
      const day = at === undefined || at === this.#dayOf(event) ? {} : { at };
      append(participation, "titles", { ...title, ...(carried ? { carried } : {}), ...day });
    } else if (at === undefined) {
      this.#problems.push({
        key: fact.key,
        code: "NO_DAY",
        message: "A title needs a day: edit it, or reject it.",
      });
    } else {
      this.#titles.push({ ...title, person: this.#id(subject), at });
    }
  }

  /** Two names in print may be one person. */
  #pair(event: string | undefined, person: string): string {
    return `${this.#id(event)} ${this.#id(person)}`;
  }

  #dayOf(event: string | undefined): unknown {
    const [date] = (this.#entry(event ?? "")["date"] ?? []) as readonly { value: unknown }[];
    return date?.value ?? this.#parts.linked.get(event ?? "")?.mention.date;
  }

  #claim({ fact, decision }: JudgedFact): Entry {
    const { reviewer, now } = this.#parts;
    const { start, end, paragraph, printedAs, inferred, dateKind, term, rule } = fact;
    return {
      paragraph,
      span: [start, end],
      // A printed form that runs over lines or is a sentence stays in the article.
      ...(printedAs === undefined || printedAs.length > 250 ? {} : { printedAs }),
      ...(inferred === undefined ? {} : { inferred }),
      ...(dateKind === undefined ? {} : { dateKind }),
      ...(term === undefined ? {} : { term }),
      ...(decision?.action === "EDIT" || rule === undefined ? {} : { rule }),
      recordedAt: decision?.at ?? now,
      recordedBy: decision?.reviewer ?? reviewer,
    };
  }

  /** The entry of what a fact starts from; it declares what is new. */
  #entry(key: string): Entry {
    const id = this.#id(key);
    const known = this.#entries.get(id);
    if (known) return known;
    const entry: Entry = { id };
    this.#entries.set(id, entry);
    return entry;
  }

  /** The id of a mention; what is new is declared as it is first named. */
  #id(key: string | undefined): string {
    const { linked, ids } = this.#parts;
    const one = linked.get(key ?? "");
    const id = ids.get(key ?? "") ?? "";
    if (!one || one.mention.key in this.#ids) return id;
    this.#ids[one.mention.key] = id;
    if (one.state !== "NEW") return id;
    const owner = one.mention.body;
    const body = one.entity.body ?? (owner === undefined ? undefined : this.#id(owner));
    this.#entries.set(id, declare(one, id, body));
    return id;
  }
}

function append(entry: Entry, list: string, item: Entry): void {
  const items = entry[list];
  if (Array.isArray(items)) items.push(item);
  else entry[list] = [item];
}
