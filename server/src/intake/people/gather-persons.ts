import { fold } from "../../text/index.ts";
import { lexicon } from "../lexicon/index.ts";
import type { TitleSpan } from "../spans/index.ts";
import type { Token } from "../tokens/index.ts";
import type { AttachedTitle, Mention } from "./mention.ts";
import type { HeldTitle, Person } from "./person.ts";
import { isSameBody, titleWords } from "./title-key.ts";

/** Nobody holds more in one article; so many of one given name or post are told apart by nothing. */
const mostTitles = 60;
const mostNamesakes = 20;

/** The persons of an article by name; a later mention adds what an earlier one left out. */
export class People {
  readonly all: Person[] = [];
  readonly #byName = new Map<string, Person>();
  readonly #byGivenName = new Map<string, Person[]>();
  readonly #byPost = new Map<string, Set<Person>>();
  readonly #text: string;
  readonly #tokens: readonly Token[];

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  /** The person of a licensed mention, with its rank and titles. */
  add(mention: Mention): Person | undefined {
    if (mention.name === undefined || mention.isGivenAlone) return undefined;
    const name = this.#printed(mention.name);
    const person = this.#byName.get(nameKey(name)) ?? this.#begin(name, mention);
    if (person.name !== name && !person.aliases.includes(name)) person.aliases.push(name);
    if (mention.rank !== undefined) person.rank ??= this.#printed(mention.rank);
    person.honorific ??= mention.religious;
    this.#addChurchOffice(person, mention);
    for (const [index, attached] of mention.titles.entries())
      this.#addTitle(person, attached, mention.titles[index + 1]);
    return person;
  }

  /** The person whom a mention of any kind means; a given name or a title alone refers back (traps 15 and 16). */
  resolve(mention: Mention): Person | undefined {
    if (mention.name === undefined)
      return mention.titles.length === 0 ? undefined : this.#holderOf(mention.titles[0]?.title);
    const name = this.#printed(mention.name);
    if (!mention.isGivenAlone) return this.#byName.get(nameKey(name));
    const found = this.#byGivenName.get(name) ?? [];
    if (found.length < 2) return found[0];
    const rank = mention.rank && this.#printed(mention.rank);
    return found.find(
      (person) => rank !== undefined && person.rank?.toLowerCase() === rank.toLowerCase(),
    );
  }

  #begin(name: string, mention: Mention): Person {
    const person: Person = {
      name,
      aliases: [],
      honorific: mention.religious,
      rank: undefined,
      rankCarried: false,
      rule: mention.rule,
      span: this.#span(mention.name as Mention["name"] & object),
      titles: [],
    };
    this.all.push(person);
    this.#byName.set(nameKey(name), person);
    const given = name.slice(name.lastIndexOf(" ") + 1);
    this.#byGivenName.set(given, [
      ...(this.#byGivenName.get(given) ?? []).slice(0, mostNamesakes),
      person,
    ]);
    return person;
  }

  #holderOf(title: TitleSpan | undefined): Person | undefined {
    if (title === undefined) return undefined;
    const { post, body } = this.#parts(title);
    const holders = [...(this.#byPost.get(titleWords(post)) ?? [])]
      .slice(0, mostNamesakes)
      .filter(({ titles }) =>
        titles.some(
          (held) =>
            !held.former &&
            titleWords(held.post) === titleWords(post) &&
            (body === null || isSameBody(titleWords(held.body), titleWords(body))),
        ),
      );
    return holders.length === 1 ? holders[0] : undefined;
  }

  #addTitle(
    person: Person,
    { title, carried }: AttachedTitle,
    next: AttachedTitle | undefined,
  ): void {
    if (person.titles.length >= mostTitles) return;
    const held = this.held(title, carried, next?.title);
    const holders = this.#byPost.get(titleWords(held.post)) ?? new Set();
    this.#byPost.set(titleWords(held.post), holders.add(person));
    const same = person.titles.find((known) => isSameTitle(known, held));
    if (same === undefined) person.titles.push(held);
    else if (isLonger(held, same))
      person.titles[person.titles.indexOf(same)] = {
        ...held,
        carried: held.carried && same.carried,
      };
    else if (same.carried && !held.carried) same.carried = false;
  }

  /** A bishop's honorific is an office; that of a monk is none. */
  #addChurchOffice(person: Person, { religious, name }: Mention): void {
    if (
      religious === undefined ||
      name === undefined ||
      !lexicon.names.churchOffices.has(religious)
    )
      return;
    if (person.titles.some(({ post }) => post === religious)) return;
    const words = religious.split(" ").length;
    person.titles.push({
      asPrinted: religious,
      post: religious,
      body: null,
      former: false,
      carried: false,
      acting: false,
      ofEvent: false,
      party: false,
      variants: [],
      rule: "office of the church before the name",
      span: this.#span({ from: name.from - words, to: name.from }),
    });
  }

  /** A title as printed; a post without any body of its own borrows that of the next title of its kind. */
  held(title: TitleSpan, carried: boolean, next?: TitleSpan): HeldTitle {
    const { post, body, printed } = this.#parts(title);
    const borrows =
      body === null &&
      title.borrows &&
      next?.body !== undefined &&
      next.party === title.party &&
      next.former === title.former;
    return {
      asPrinted: printed,
      post,
      body: borrows && next?.body !== undefined ? this.#bodyName(next) : body,
      former: title.former,
      carried,
      acting: title.acting,
      ofEvent: title.ofEvent,
      party: title.party,
      ...(title.fresh ? { status: "new" as const } : {}),
      ...(title.term === undefined ? {} : { term: this.#printed(title.term) }),
      ...(title.body?.known === undefined ? {} : { linkedBody: title.body.known }),
      variants: [],
      rule: carried ? "title before a list" : "title of a comma list or before the name",
      span: this.#span({ from: title.from, to: title.body?.to ?? title.post.to }),
    };
  }

  #parts(title: TitleSpan): { post: string; body: string | null; printed: string } {
    const printed = this.#printed({
      from: title.from,
      to: Math.max(title.body?.to ?? 0, title.post.to),
    });
    return {
      post: this.#printed(title.post),
      body: title.body === undefined ? null : this.#bodyName(title),
      printed,
    };
  }

  /** A body that shares the last word of its post begins with a capital: Trưởng ban | Ban Nội chính. */
  #bodyName({ body, post }: TitleSpan): string {
    const printed = this.#printed(body as { from: number; to: number });
    return body !== undefined && body.from < post.to
      ? printed.charAt(0).toUpperCase() + printed.slice(1)
      : printed;
  }

  #span({ from, to }: { from: number; to: number }): { start: number; end: number } {
    return { start: this.#tokens[from]?.start ?? 0, end: this.#tokens[to - 1]?.end ?? 0 };
  }

  #printed(range: { from: number; to: number }): string {
    const { start, end } = this.#span(range);
    return this.#text.slice(start, end).replace(/\s+/gu, " ");
  }
}

/** One person, spelled with or without an apostrophe; any other difference of letters or marks is another person. */
function nameKey(name: string): string {
  return name.replace(/['’]/gu, "").toLowerCase();
}

/** One office, printed longer or shorter. */
export function isSameTitle(a: HeldTitle, b: HeldTitle): boolean {
  if (a.former !== b.former || a.status !== b.status) return false;
  const [post, other] = [titleWords(a.post), titleWords(b.post)];
  if (post === other)
    return a.body === null || b.body === null || isSameBody(titleWords(a.body), titleWords(b.body));
  // "Bộ trưởng" later for "Bộ trưởng Bộ Công an"; Phó Trưởng ban for Phó Trưởng ban Thường trực.
  return (a.body === null && other.startsWith(post)) || (b.body === null && post.startsWith(other));
}

export function isLonger(held: HeldTitle, known: HeldTitle): boolean {
  if ((held.body === null) !== (known.body === null)) return known.body === null;
  return fold(held.asPrinted).length > fold(known.asPrinted).length;
}
