import { type ResolvedDate, type YearSources, resolveYear } from "../dates/index.ts";
import type { EventKind, Span } from "../format.ts";
import { lexicon } from "../lexicon/index.ts";
import type { Article, Sentence } from "../read-article.ts";
import type { Appointment, Promotion, RoleHit } from "../roles/index.ts";
import type { TokenRange } from "../parts/index.ts";
import type { Token } from "../tokens/index.ts";
import type { Event } from "./event.ts";
import { type Anchor, findAnchors } from "./find-anchor.ts";
import { findHosts, findOrganisers } from "./find-hosts.ts";
import { hideTitles } from "./hide-titles.ts";
import { findPlace } from "./find-place.ts";

/** What the grammar found in a sentence that may make an event of its own. */
export interface Told {
  readonly hits: readonly RoleHit[];
  readonly appointments: readonly Appointment[];
  readonly promotions: readonly Promotion[];
}

/** The meeting of a report stands among its first sentences. */
const leadSentences = 12;
/** No article tells of more. */
const mostEvents = 40;
const decided = "decision told of by a verb";
/** Ranks are handed over in a ceremony, offices in an appointment. */
const promoting = /thăng (?:cấp|quân|hàm|bậc)|quân hàm/iu;
const bareCeremony = /^(?:buổi )?lễ$/iu;

/** The events of an article: the one it reports, and those told inside it, before it or beside it. */
export class EventFinder {
  readonly events: Event[] = [];
  readonly #article: Article;
  readonly #years: YearSources;
  readonly #told: readonly Told[];
  /** The tokens without the titles of persons, where bodies are looked for. */
  readonly #untitled: readonly Token[];
  readonly #anchored = new Map<number, readonly Anchor[]>();
  /** Which event a sentence tells of, where it is not the main one. */
  readonly #own = new Map<number, Event>();

  constructor(article: Article, years: YearSources, told: readonly Told[]) {
    this.#article = article;
    this.#years = years;
    this.#told = told;
    this.#untitled = hideTitles(article.tokens, article.sentences);
    const main = this.#main();
    if (main === undefined) return;
    this.events.push(main);
    const decisions = main.rule === decided;
    for (const sentence of article.sentences) {
      if (sentence.index === main.sentence || sentence.line !== "body") continue;
      if (decisions) this.#decision(sentence, main);
      else this.#inside(sentence, main);
    }
    this.#signing(main);
  }

  /** The event that a role of a sentence belongs to. */
  eventOf(sentence: number, role: string): Event | undefined {
    const [main] = this.events;
    if (role === "sign")
      return this.events.find(({ kind }) => kind === "signing") ?? this.#own.get(sentence) ?? main;
    return this.#own.get(sentence) ?? main;
  }

  #main(): Event | undefined {
    let best: { score: number; sentence: Sentence; anchor: Anchor } | undefined;
    const leading = this.#article.sentences
      .filter(({ line }) => line === "body")
      .slice(0, leadSentences);
    for (const [order, sentence] of leading.entries()) {
      const anchor = this.#bestAnchor(sentence);
      if (anchor === undefined) continue;
      const dated = sentence.dates.some(({ strong }) => strong);
      const happens = this.#happens(sentence, anchor);
      if (!dated && !happens) continue;
      const score = (dated ? 3 : 0) + (anchor.isNoun ? 1.5 : 0) + (happens ? 1 : 0) - order * 0.5;
      if (best === undefined || score > best.score) best = { score, sentence, anchor };
    }
    if (best === undefined) return undefined;
    const made = this.#make("e1", best.sentence, best.anchor, leading);
    return { ...made, kind: this.#kindOf(made, leading) };
  }

  /** A meeting whose report opens with an appointment is one; "buổi lễ" at which people sign is a signing. */
  #kindOf({ kind, sentence, name }: Event, leading: readonly Sentence[]): EventKind {
    const opening = leading[0];
    const opens =
      opening !== undefined &&
      opening.index !== sentence &&
      this.#appoints(opening) &&
      opening.dates.length === 0;
    if (opens && (kind === "conference" || kind === "ceremony")) return "appointment";
    if (kind === "appointment" && name !== null && promoting.test(name)) return "ceremony";
    const signs = this.#told.some(({ hits }) => hits.some(({ role }) => role === "sign"));
    if (kind === "ceremony" && signs && name !== null && bareCeremony.test(name)) return "signing";
    return kind;
  }

  #appoints({ index }: Sentence): boolean {
    return this.#told[index]?.appointments.some(({ status }) => status === "new") ?? false;
  }

  #anchors(sentence: Sentence): readonly Anchor[] {
    const known = this.#anchored.get(sentence.index);
    if (known !== undefined) return known;
    const titles = sentence.chunks.filter(({ kind }) => kind === "title");
    const documents = sentence.documents.filter(
      ({ number, rule }) => number !== null || rule === "resolution of a plenum",
    );
    const whole = new Map([...titles, ...documents].map(({ from, to }) => [from, to]));
    const anchors = findAnchors(this.#article.tokens, sentence, whole);
    this.#anchored.set(sentence.index, anchors);
    return anchors;
  }

  /** A noun names the meeting better than a verb; a decision told of by name is an appointment, whatever else is said. */
  #bestAnchor(sentence: Sentence): Anchor | undefined {
    const anchors = this.#anchors(sentence);
    const told = this.#told[sentence.index];
    const appoints =
      (told?.appointments.some(({ status }) => status === "new" || status === "leaving") ??
        false) ||
      (told?.promotions.length ?? 0) > 0;
    const nouns = anchors.filter(({ isNoun }) => isNoun);
    if (appoints && nouns.length === 0)
      return anchors.find(({ kind }) => kind === "appointment") ?? this.#decisionAnchor(sentence);
    const persons = sentence.mentions.length > 0;
    return (
      nouns[0] ??
      anchors.find(
        ({ kind }) =>
          (kind !== "appointment" && persons) ||
          kind === "working_session" ||
          kind === "conference" ||
          kind === "visit",
      ) ??
      (persons ? anchors[0] : undefined)
    );
  }

  #decisionAnchor({ chunks, from, index }: Sentence): Anchor | undefined {
    const appointment = this.#told[index]?.appointments[0];
    return (
      appointment && {
        kind: "appointment",
        from: appointment.from,
        to: appointment.to,
        headEnd: Math.max(from, chunks[0]?.from ?? 0),
        isNoun: false,
      }
    );
  }

  #happens(sentence: Sentence, anchor: Anchor): boolean {
    if (!anchor.isNoun)
      return sentence.mentions.length > 0 || findHosts(this.#untitled, sentence, anchor).length > 0;
    for (let at = sentence.from; at < sentence.to; at++) {
      if (lexicon.events.happenings.longest(this.#article.tokens, at, sentence.to) !== undefined)
        return true;
    }
    return false;
  }

  #make(key: string, sentence: Sentence, anchor: Anchor, around: readonly Sentence[]): Event {
    const { tokens } = this.#article;
    const place =
      findPlace(tokens, sentence, anchor.kind === "visit") ??
      (key === "e1" ? this.#placeNear(around) : undefined);
    return {
      key,
      kind: anchor.kind,
      ...this.#name(sentence, anchor),
      date: this.#dateOf(sentence, around),
      place: place === undefined ? null : this.#printed(place),
      hosts: this.#hosts(sentence, anchor, around),
      online: this.#isOnline(around),
      background: false,
      sentence: sentence.index,
      rule: anchor.isNoun
        ? "meeting named by a noun"
        : anchor.kind === "appointment"
          ? decided
          : "meeting told of by a verb",
    };
  }

  /** A noun names the meeting, here or where the text speaks of it again; a verb only with what it is about. */
  #name(sentence: Sentence, anchor: Anchor): { name: string | null; span: Span } {
    const named = (range: TokenRange) => ({ name: this.#printed(range), span: this.#span(range) });
    if (anchor.isNoun) return named(anchor);
    for (const other of this.#article.sentences) {
      const noun = this.#anchors(other).find(({ kind, isNoun }) => isNoun && kind === anchor.kind);
      if (noun !== undefined) return named(noun);
    }
    const persons = sentence.mentions.some(
      ({ name }) => name !== undefined && name.from >= anchor.from && name.from < anchor.to,
    );
    return anchor.kind === "working_session" && !persons
      ? named(anchor)
      : { name: null, span: this.#span(anchor) };
  }

  /** The hosts beside the meeting's name; else those that a sentence nearby gives to a meeting of its kind. */
  #hosts(sentence: Sentence, anchor: Anchor, around: readonly Sentence[]): string[] {
    const own = findHosts(this.#untitled, sentence, anchor);
    if (own.length > 0) return own.map((host) => this.#printed(host));
    for (const near of around.slice(0, 6)) {
      for (const other of this.#anchors(near)) {
        const organisers =
          other.kind === anchor.kind ? findOrganisers(this.#untitled, near, other) : [];
        if (organisers.length > 0) return organisers.map((host) => this.#printed(host));
      }
    }
    return [];
  }

  /** "Hội nghị được tổ chức tại …" in the sentences beside the first. */
  #placeNear(around: readonly Sentence[]): TokenRange | undefined {
    for (const sentence of around.slice(0, 4)) {
      const held = this.#anchors(sentence).length > 0 || sentence.dates.length > 0;
      const place = held ? findPlace(this.#article.tokens, sentence) : undefined;
      if (place !== undefined) return place;
    }
    return undefined;
  }

  #dateOf(sentence: Sentence, around: readonly Sentence[]): ResolvedDate | undefined {
    const own = this.#resolved(sentence);
    if (own !== undefined) return own;
    for (const each of around.slice(0, 5)) {
      const near = this.#resolved(each);
      if (near !== undefined) return near;
    }
    return this.#today(around);
  }

  #resolved({ dates }: Sentence): ResolvedDate | undefined {
    const day = dates.find(({ strong, edtf }) => strong && edtf.length >= 10);
    return day && resolveYear(day.edtf, this.#years);
  }

  /** "Sáng nay" is the day of publication, where that is known. */
  #today(around: readonly Sentence[]): ResolvedDate | undefined {
    const { published } = this.#years;
    if (published === null || published.length !== 10) return undefined;
    const says = around.slice(0, 4).some(({ from, to }) => {
      const words = this.#article.tokens.slice(from, to).map(({ key }) => key);
      return words.some(
        (key, at) => words[at + 1] === "nay" && ["sáng", "chiều", "tối", "hôm"].includes(key),
      );
    });
    return says ? { date: published, dateReason: "“nay” on the day of publication" } : undefined;
  }

  #isOnline(around: readonly Sentence[]): boolean {
    return around.slice(0, 6).some(({ from, to }) => {
      for (let at = from; at < to; at++)
        if (lexicon.events.online.longest(this.#article.tokens, at, to) !== undefined) return true;
      return false;
    });
  }

  /** Decisions, meetings of another hour, and earlier history that the rest of the article tells of. */
  #inside(sentence: Sentence, main: Event): void {
    const told = this.#told[sentence.index];
    const leaves = told?.appointments.some(({ status }) => status === "leaving") ?? false;
    const decides = this.#appoints(sentence) || (told?.promotions.length ?? 0) > 0;
    if (decides && !(main.kind === "ceremony" && !this.#appoints(sentence)))
      this.#decisionInside(sentence, main);
    else if (leaves && !decides) this.#dismissal(sentence, main);
    else if (this.#isElsewhen(sentence)) this.#beside(sentence, main);
  }

  /** Without a meeting each decision is an event; a dismissal is of no kind. A repetition makes none. */
  #decision(sentence: Sentence, main: Event): void {
    const told = this.#told[sentence.index];
    const decided = told?.appointments.filter(({ status }) => status !== undefined) ?? [];
    if (decided.length === 0 && (told?.promotions.length ?? 0) === 0) return;
    const own = this.#ownDate(sentence);
    const known = new Set(
      [...this.#own.keys(), main.sentence].flatMap((index) => this.#receivers(index)),
    );
    if (own === undefined && this.#receivers(sentence.index).every((name) => known.has(name)))
      return;
    const anchor = this.#bestAnchor(sentence) ?? this.#decisionAnchor(sentence);
    if (anchor === undefined) return;
    const appoints = this.#appoints(sentence) || decided.length === 0;
    this.#add(
      sentence,
      { ...anchor, kind: appoints ? "appointment" : "other", isNoun: false },
      {
        date: own ?? main.date,
        background: this.#isBefore(own, main),
        hosts: this.#isBefore(own, main) ? [] : undefined,
      },
    );
  }

  /** The words that name who gets or leaves an office in a sentence. */
  #receivers(index: number): string[] {
    const told = this.#told[index];
    return [...(told?.appointments ?? []), ...(told?.promotions ?? [])].flatMap(
      ({ mention: { name } }) =>
        name === undefined ? [] : [this.#printed(name).split(" ").at(-1) ?? ""],
    );
  }

  #isBefore(own: ResolvedDate | undefined, main: Event): boolean {
    return (
      own !== undefined &&
      main.date !== undefined &&
      own.date.slice(0, 7) < main.date.date.slice(0, 7)
    );
  }

  /** A dismissal decided on another day is an event of its own; at the meeting itself it is a part of it. */
  #dismissal(sentence: Sentence, main: Event): void {
    const date = this.#ownDate(sentence);
    if (date === undefined || date.date === main.date?.date) return;
    const told = this.#told[sentence.index]?.appointments[0];
    if (told === undefined) return;
    this.#add(
      sentence,
      { kind: "other", from: told.from, to: told.to, headEnd: told.from, isNoun: false },
      { date, background: this.#isBefore(date, main), hosts: undefined },
    );
  }

  #decisionInside(sentence: Sentence, main: Event): void {
    const own = this.#ownDate(sentence);
    const again = this.#isElsewhen(sentence);
    if (
      main.kind === "appointment" &&
      !again &&
      (own === undefined || own.date === main.date?.date)
    )
      return;
    const anchor = this.#bestAnchor(sentence) ?? this.#decisionAnchor(sentence);
    if (anchor === undefined) return;
    const background = this.#isBefore(own, main);
    this.#add(
      sentence,
      { ...anchor, kind: "appointment", isNoun: false },
      {
        date: own ?? main.date,
        background,
        ...(main.kind === "appointment" ? {} : { partOf: main.key }),
        hosts: background ? [] : undefined,
      },
    );
  }

  #ownDate(sentence: Sentence): ResolvedDate | undefined {
    const date = sentence.dates.find(({ strong }) => strong);
    return date && resolveYear(date.edtf, this.#years);
  }

  #isElsewhen({ from, to }: Sentence): boolean {
    return (
      lexicon.events.elsewhen.longest(this.#article.tokens, from, Math.min(to, from + 6)) !==
      undefined
    );
  }

  /** "Trước đó, cùng ngày, đoàn đã đến thăm …": a meeting of its own, if somebody or some body took part. */
  #beside(sentence: Sentence, main: Event): void {
    const anchor = this.#bestAnchor(sentence);
    if (anchor === undefined || anchor.kind === main.kind || !this.#happens(sentence, anchor))
      return;
    this.#add(sentence, anchor, {
      date: this.#ownDate(sentence) ?? main.date,
      background: false,
      hosts: undefined,
    });
  }

  #add(
    sentence: Sentence,
    anchor: Anchor,
    facts: {
      date: ResolvedDate | undefined;
      background: boolean;
      partOf?: string;
      hosts: string[] | undefined;
    },
  ): void {
    if (this.events.length >= mostEvents) return;
    const made = this.#make(`e${this.events.length + 1}`, sentence, anchor, [sentence]);
    const { hosts, ...rest } = facts;
    const event = { ...made, ...rest, hosts: hosts ?? made.hosts };
    this.events.push(event);
    this.#own.set(sentence.index, event);
  }

  /** A signing told inside a conference is an event of its own, part of it. */
  #signing(main: Event): void {
    if (main.kind === "signing" || main.kind === "appointment") return;
    const signed = this.#article.sentences.find(({ index }) =>
      this.#told[index]?.hits.some(({ role }) => role === "sign"),
    );
    const named = this.#article.sentences.flatMap((sentence) =>
      this.#anchors(sentence)
        .filter(({ kind, isNoun }) => kind === "signing" && isNoun)
        .map((anchor) => ({ sentence, anchor })),
    )[0];
    const hit = signed && this.#told[signed.index]?.hits.find(({ role }) => role === "sign");
    if (signed === undefined || hit === undefined) return;
    const range = named?.anchor ?? hit;
    this.events.push({
      key: `e${this.events.length + 1}`,
      kind: "signing",
      name: named === undefined ? null : this.#printed(named.anchor),
      span: this.#span(range),
      date: main.date,
      place: main.place,
      hosts: main.hosts,
      online: false,
      partOf: main.key,
      background: false,
      sentence: signed.index,
      rule: "persons sign inside a meeting",
    });
  }

  #span({ from, to }: TokenRange): Span {
    const { tokens } = this.#article;
    return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  }

  #printed(range: TokenRange): string {
    const { start, end } = this.#span(range);
    return this.#article.printed.slice(start, end).replace(/\s+/gu, " ");
  }
}
