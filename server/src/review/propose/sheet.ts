import type { Span } from "../../intake/format.ts";
import { Keys, Named } from "../keys.ts";
import { paragraphsOf } from "../paragraphs.ts";
import type { Mention, ProposedFact } from "../proposal.ts";

type Place = Pick<Mention, "start" | "end" | "paragraph">;
type About = Omit<ProposedFact, "key" | keyof Place>;

/** Where the mentions and facts of one article are gathered. */
export class Sheet {
  readonly mentions: Mention[] = [];
  readonly facts: ProposedFact[] = [];
  readonly #keys = new Keys();
  readonly #bodies = new Named<string>();
  readonly #places = new Named<string>();
  readonly #posts = new Named<string>();
  readonly #text: string;
  readonly #paragraphOf: (offset: number) => number;

  constructor(text: string) {
    this.#text = text;
    this.#paragraphOf = paragraphsOf(text);
  }

  /** Notes what the article speaks of; the key comes from its kind and its name. */
  mention(kind: Mention["kind"], name: string, span: Span, more: Partial<Mention> = {}): string {
    const key = this.#keys.make(kind, name);
    this.mentions.push({ key, kind, name, ...this.#place(span), ...more });
    return key;
  }

  /** Where a mention stands. */
  spanOf(key: string): Span {
    return this.mentions.find((mention) => mention.key === key) ?? { start: 0, end: 0 };
  }

  /** Notes a fact; the key comes from the keys of what it relates and from what tells it apart from others. */
  fact(about: About, span: Span, ...apart: readonly (string | undefined)[]): void {
    const parts = [about.says, about.subject, about.object, ...apart];
    const key = this.#keys.make(...parts.filter((part) => part !== undefined));
    this.facts.push({ key, ...about, ...this.#place(span) });
  }

  /** The mention of a body, which is one however often it is printed. */
  body(name: string, near: Span, named?: string): string {
    return this.#bodies.get(name.toLowerCase(), () =>
      this.mention("BODY", name, this.#find(name, near), named === undefined ? {} : { named }),
    );
  }

  place(name: string, near: Span): string {
    return this.#places.get(name.toLowerCase(), () =>
      this.mention("PLACE", name, this.#find(name, near)),
    );
  }

  /** The mention of a post in a body, or of one that has no body in print; `title` is printed in full. */
  post(name: string, body: string | undefined, title: string, span: Span): string {
    return this.#posts.get(`${name.toLowerCase()} ${body ?? title.toLowerCase()}`, () =>
      this.mention("POST", name, span, { title, ...(body === undefined ? {} : { body }) }),
    );
  }

  /** The rank of one person: another of the same article may have it in another force. */
  rank(name: string, person: string, near: Span): string {
    return this.#posts.get(`rank ${name.toLowerCase()} ${person}`, () =>
      this.mention("POST", name, this.#find(name, near), { rank: true, title: name }),
    );
  }

  /** Where a name is printed: behind the place where it is spoken of, else anywhere, else that place itself. */
  #find(name: string, near: Span): Span {
    const from = Math.max(0, near.start - name.length - 40);
    const inside = this.#text.indexOf(name, from);
    const start = inside < 0 ? this.#text.indexOf(name) : inside;
    return start < 0 ? near : { start, end: start + name.length };
  }

  #place({ start, end }: Span): Place {
    return { start, end, paragraph: this.#paragraphOf(start) };
  }
}
