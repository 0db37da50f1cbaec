import type { Chunk, PersonChunk, TitleChunk } from "../spans/index.ts";
import type { Token } from "../tokens/index.ts";
import type { AttachedTitle, Mention } from "./mention.ts";

/**
 * Gives the titles of a sentence to its persons: those of a comma list to the name before them, those right before a name
 * to that name, those that stand once behind "các" to every name of the list (domain guide, sections 6 and 9).
 */
export function attributeTitles(tokens: readonly Token[], chunks: readonly Chunk[]): Mention[] {
  const reader = new Attribution(tokens, chunks);
  for (const [index, chunk] of chunks.entries()) reader.read(chunk, index);
  return reader.mentions;
}

/** The rule of a mention that only refers back to the sentence before. */
export const pronoun = "pronoun";

const pronouns = new Set(["ông", "bà", "anh", "chị"]);
const nobody = {
  name: undefined,
  isGivenAlone: false,
  rank: undefined,
  religious: undefined,
  unlicensed: true,
} as const;

class Attribution {
  readonly mentions: Mention[] = [];
  readonly #tokens: readonly Token[];
  readonly #chunks: readonly Chunk[];
  /** Whose comma list is being read. */
  #current: Mention | undefined;
  /** Titles that wait for a name. */
  #waiting: TitleChunk[] = [];
  /** Titles for every name of the list. */
  #group: TitleChunk[] = [];
  #list = 0;
  /** Nothing but joints since the last mention. */
  #joined = false;
  /** Behind a colon or a link of a list, a name needs no licence. */
  #listOpen = false;
  #inCollective = false;
  #behindSemicolon = false;
  /** "Thừa ủy quyền của Chủ tịch nước, ông A": the office is that of another. */
  #inBehalf = false;

  constructor(tokens: readonly Token[], chunks: readonly Chunk[]) {
    this.#tokens = tokens;
    this.#chunks = chunks;
  }

  read(chunk: Chunk, index: number): void {
    if (
      this.#inCollective &&
      chunk.kind !== "sign" &&
      chunk.kind !== "and" &&
      chunk.kind !== "cue" &&
      chunk.kind !== "person"
    )
      return;
    this.#inCollective = false;
    switch (chunk.kind) {
      case "sign":
        this.#sign(chunk.text);
        break;
      case "and":
        break;
      case "plural":
        this.#current = undefined;
        if (chunk.text === "plural") this.#group = [];
        else if (index === 0) this.#pronoun(chunk, index);
        break;
      case "title":
        this.#title(chunk, index);
        break;
      case "person":
        this.#person(chunk, index);
        break;
      case "collective":
        this.#inCollective = true;
        this.#current = undefined;
        this.#waiting = [];
        break;
      case "word":
        if (chunk.text === "kiêm") break;
        this.#givenBehindTitle(chunk, index);
        this.#breakOff(index);
        break;
      case "link":
        this.#openList(index);
        break;
      case "behalf":
        this.#breakOff(index);
        this.#inBehalf = true;
        break;
      case "cue":
      case "statement":
      case "event":
      case "body":
      case "date":
      case "document":
        this.#breakOff(index);
        break;
    }
  }

  /** "các Thứ trưởng … được thăng … gồm: A, B": the title before the verb is for the list. */
  #openList(index: number): void {
    const kept = this.#kept;
    this.#breakOff(index);
    this.#listOpen = true;
    if (
      this.#chunks[index]?.kind === "link" &&
      kept.length > 0 &&
      this.mentions.every(({ from }) => from < this.#keptAt)
    )
      this.#group = kept;
  }

  #sign(text: string): void {
    this.#inBehalf &&= text !== ",";
    this.#behindSemicolon = text === ";";
    if (text === ";") {
      this.#current = undefined;
      this.#waiting = [];
    } else if (text === ":") {
      this.#current = undefined;
      this.#listOpen = true;
      this.#openGroup();
    }
  }

  #openGroup(): void {
    if (this.#waiting[0]?.plural !== true) return;
    this.#group = this.#waiting;
    this.#waiting = [];
  }

  #title(chunk: TitleChunk, index: number): void {
    if (this.#inBehalf && !this.#isBeforeName(index)) return;
    const follows = this.#current !== undefined && !this.#isBeforeName(index);
    if (follows && !chunk.plural) {
      this.#current?.titles.push({ title: chunk.title, carried: false });
      if (this.#current !== undefined) this.#current.to = index + 1;
      return;
    }
    // "các vị nguyên T: A, B; U C": an item with a title of its own before the name is none of the group.
    if (chunk.plural || this.#behindSemicolon) this.#group = [];
    if (chunk.plural) this.#waiting = [];
    if (this.#isApposition(chunk, index)) return;
    this.#current = undefined;
    this.#waiting.push(chunk);
  }

  /** "A, sinh năm 1965, quê Hưng Yên, nguyên T": a former title still belongs to the one person of the sentence. */
  #isApposition({ title, plural }: TitleChunk, index: number): boolean {
    const [only] = this.mentions;
    if (only?.name === undefined || this.mentions.length > 1 || !title.former || plural)
      return false;
    if (this.#chunks[index - 1]?.kind !== "sign" || this.#isBeforeName(index)) return false;
    only.titles.push({ title, carried: false });
    return true;
  }

  #isBeforeName(index: number): boolean {
    const next = this.#chunks[index + 1];
    return next?.kind === "person" && (next.name !== undefined || next.given !== undefined);
  }

  #person(chunk: PersonChunk, index: number): void {
    const rule = this.#licence(chunk, index);
    const isGivenAlone = chunk.name === undefined;
    if (this.#waiting[0]?.plural === true) this.#openGroup();
    const inGroup = this.#group.length > 0 && (this.#joined || this.#mentionsInGroup === 0);
    if (!inGroup) this.#group = [];
    const titles: AttachedTitle[] = [
      ...this.#group.map(({ title }) => ({ title, carried: true })),
      ...this.#waiting.map(({ title }) => ({ title, carried: false })),
    ];
    if (!this.#joined || this.mentions.length === 0) this.#list++;
    const given = chunk.given ?? chunk.from;
    const mention: Mention = {
      name: chunk.name ?? { from: given, to: given + 1 },
      isGivenAlone,
      rank: chunk.rank,
      religious: chunk.religious,
      unlicensed: rule === undefined,
      titles,
      from: index - this.#waiting.length,
      to: index + 1,
      list: this.#list,
      rule: rule ?? "named elsewhere",
    };
    this.mentions.push(mention);
    this.#mentionsInGroup = this.#group.length > 0 ? this.#mentionsInGroup + 1 : 0;
    this.#waiting = [];
    this.#current = mention;
    this.#joined = true;
  }

  #mentionsInGroup = 0;

  /** Why a run of capitals is a person here, if it is (domain guide, section 4). */
  #licence(chunk: PersonChunk, index: number): string | undefined {
    if (chunk.rank !== undefined) return "name behind a rank";
    if (!chunk.bare) return "name behind an honorific";
    if (this.#waiting.length > 0 || this.#group.length > 0) return "name behind a title";
    if (this.#listOpen) return "name in a list";
    if (this.#joined && this.mentions.length > 0) return "name in a list";
    const sign = this.#chunks[index + 1];
    const next = this.#chunks[index + 2];
    const opensTitles = sign?.kind === "sign" && [",", "-", "("].includes(sign.text);
    return opensTitles && next?.kind === "title" ? "name before its title" : undefined;
  }

  /** "Bà cho biết …": who was spoken of in the sentence before. */
  #pronoun({ from }: Chunk, index: number): void {
    const next = this.#chunks[index + 1];
    if (
      !pronouns.has(this.#tokens[from]?.key ?? "") ||
      next === undefined ||
      next.kind === "title" ||
      next.kind === "person"
    )
      return;
    this.#list++;
    this.mentions.push({
      ...nobody,
      titles: [],
      from: index,
      to: index + 1,
      list: this.#list,
      rule: pronoun,
    });
  }

  /** "Bộ trưởng An": a given name right behind a title. */
  #givenBehindTitle(chunk: Chunk, index: number): void {
    const token = this.#tokens[chunk.from];
    const title = this.#waiting.at(-1);
    if (title === undefined || title.to !== chunk.from || token?.capital !== true || token.acronym)
      return;
    this.#list++;
    this.mentions.push({
      name: { from: chunk.from, to: chunk.to },
      isGivenAlone: true,
      rank: undefined,
      religious: undefined,
      unlicensed: true,
      titles: [{ title: title.title, carried: false }],
      from: index - 1,
      to: index + 1,
      list: this.#list,
      rule: "given name behind a title",
    });
    this.#waiting = [];
  }

  /** Titles behind "các" that no name followed; a list may come behind the verb. */
  #kept: TitleChunk[] = [];
  #keptAt = 0;

  /** The list is over. A title that waits for no name points to the person who holds it (trap 16). */
  #breakOff(index: number): void {
    const title = this.#waiting.at(-1);
    if (title !== undefined && !title.plural && this.#waiting.length === 1)
      this.#holder(title, index);
    if (title?.plural === true) {
      this.#kept = this.#waiting;
      this.#keptAt = index;
    }
    this.#current = undefined;
    this.#waiting = [];
    this.#group = [];
    this.#mentionsInGroup = 0;
    this.#joined = false;
    this.#listOpen = false;
  }

  #holder(title: TitleChunk, index: number): void {
    const before = this.#chunks[index - 2];
    if (before?.kind === "word" && before.text === "của") return;
    this.#list++;
    this.mentions.push({
      name: undefined,
      isGivenAlone: false,
      rank: undefined,
      religious: undefined,
      unlicensed: true,
      titles: [{ title: title.title, carried: false }],
      from: index - 1,
      to: index,
      list: this.#list,
      rule: "holder of a title",
    });
  }
}
