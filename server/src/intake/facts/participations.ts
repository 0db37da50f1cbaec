import type { Evidence, ParticipationFact, Role, Span } from "../format.ts";
import type { Mention, Person } from "../people/index.ts";
import type { Sentence } from "../read-article.ts";
import { behalfOf } from "../roles/index.ts";
import type { Findings } from "./make-facts.ts";

const longestEvidence = 600;
/** One of the left is not said beside the right. */
const outranks: readonly (readonly [Role, Role])[] = [
  ["direct", "attend"],
  ["cochair", "chair"],
];

const farthestLine = 3_000;

/** The line of some words, as far as a reader looks. */
function lineAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - farthestLine), start);
  const behind = text.slice(end, end + farthestLine);
  const stop = behind.indexOf("\n");
  return (
    before.slice(before.lastIndexOf("\n") + 1) +
    text.slice(start, end) +
    (stop < 0 ? behind : behind.slice(0, stop))
  );
}

/** Who took part in what, gathered from all sentences. */
export class Participations {
  readonly #byPerson = new Map<Person, ParticipationFact[]>();
  readonly #findings: Findings;
  readonly #evidence: (span: Span) => Evidence;

  constructor(findings: Findings, evidence: (span: Span) => Evidence) {
    this.#findings = findings;
    this.#evidence = evidence;
    for (const sentence of findings.article.sentences) this.#read(sentence);
  }

  of(person: Person): ParticipationFact[] {
    const all = this.#byPerson.get(person) ?? [];
    return all.filter(
      ({ event, role }) =>
        !outranks.some(
          ([left, right]) =>
            right === role && all.some((other) => other.event === event && other.role === left),
        ),
    );
  }

  #read(sentence: Sentence): void {
    const { told, article } = this.#findings;
    const found = told[sentence.index];
    if (found === undefined) return;
    const behalf = behalfOf(article.tokens, sentence.chunks).map(({ from, to }) =>
      this.#words(from, to),
    );
    const signers = found.hits.filter(({ role }) => role === "sign").length;
    for (const [order, hit] of found.hits.entries()) {
      const paired = hit.role === "sign" && signers > 1 && signers === behalf.length;
      const onBehalfOf =
        hit.role === "receive" ? [] : paired ? behalf.slice(order, order + 1) : behalf;
      this.#add(
        sentence,
        hit.mention,
        {
          role: hit.role,
          rule: hit.rule,
          ...(hit.object === undefined ? {} : { object: hit.object }),
          ...(hit.detail === undefined ? {} : { detail: hit.detail }),
          ...(onBehalfOf.length === 0 ? {} : { onBehalfOf }),
        },
        hit,
      );
    }
    for (const { mention, status, again, from, to } of found.appointments) {
      if (status === "new" || again)
        this.#add(
          sentence,
          mention,
          { role: "appointed", rule: "title of an appointment" },
          { from, to },
        );
      if (status === "leaving")
        this.#add(
          sentence,
          mention,
          { role: "other", detail: "is relieved of office", rule: "title of an appointment" },
          { from, to },
        );
    }
    for (const { mention, from, to } of found.promotions) {
      this.#add(
        sentence,
        mention,
        { role: "receive", object: "rank", rule: "promotion" },
        { from, to },
      );
    }
  }

  #add(
    sentence: Sentence,
    mention: Mention,
    fact: Omit<ParticipationFact, "event" | "evidence">,
    range: { from: number; to: number },
  ): void {
    const person = this.#findings.people.resolve(mention);
    const event = this.#findings.events.eventOf(sentence.index, fact.role);
    if (person === undefined || event === undefined) return;
    const known = this.#byPerson.get(person) ?? [];
    const same = known.findIndex((each) => each.event === event.key && each.role === fact.role);
    const before = known[same];
    if (before !== undefined) {
      if (before.onBehalfOf === undefined && fact.onBehalfOf !== undefined)
        known[same] = { ...before, onBehalfOf: fact.onBehalfOf };
      return;
    }
    this.#byPerson.set(person, [
      ...known,
      { event: event.key, ...fact, evidence: this.#evidence(this.#span(person, mention, range)) },
    ]);
  }

  /**
   * The words with the role. Where only a given name or a title stands beside them, the span goes back to the full name, or,
   * if that is far, is the full name.
   */
  #span(person: Person, mention: Mention, { from, to }: { from: number; to: number }): Span {
    const { tokens, printed: text } = this.#findings.article;
    const said = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    if (lineAround(text, said).includes(person.name)) return said;
    const full =
      mention.name !== undefined && !mention.isGivenAlone
        ? this.#nameSpan(mention.name)
        : person.span;
    const whole = { start: Math.min(full.start, said.start), end: Math.max(full.end, said.end) };
    return whole.end - whole.start <= longestEvidence ? whole : full;
  }

  #nameSpan({ from, to }: { from: number; to: number }): Span {
    const { tokens } = this.#findings.article;
    return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  }

  #words(from: number, to: number): string {
    const { tokens, printed } = this.#findings.article;
    return printed.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/\s+/gu, " ");
  }
}
