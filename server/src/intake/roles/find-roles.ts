import type { Role, RoleObject } from "../format.ts";
import type { Mention } from "../people/index.ts";
import type { Chunk, CueChunk } from "../spans/index.ts";
import type { Token } from "../tokens/index.ts";
import { type MentionList, listsOf } from "./mention-list.ts";
import { objectOf } from "./object-of.ts";

/** What a sentence says that somebody did. */
export interface RoleHit {
  readonly mention: Mention;
  readonly role: Role;
  readonly object?: RoleObject;
  readonly detail?: string;
  /** Tokens of the words that say it. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** Openers look this far for their list. */
const farthestList = 40;
const farthestSubject = 16;
/** Before a verb these make a noun or a purpose of it. */
const nominal = new Set([
  "việc",
  "công",
  "tác",
  "để",
  "nhằm",
  "sẽ",
  "cần",
  "phải",
  "tiếp",
  "tục",
  "các",
  "sau",
  "trước",
  "không",
]);
const leads = "leads the delegation";
const openingRoles: ReadonlySet<Role> = new Set([
  "chair",
  "cochair",
  "attend",
  "direct",
  "other",
  "speak",
]);
const metWith = /(?:với|tiếp|hội kiến|tiếp đón|đón tiếp|có buổi tiếp)$/u;

/** The roles that a sentence gives to its persons (domain guide, section 9). */
export function findRoles(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  mentions: readonly Mention[],
): RoleHit[] {
  const lists = listsOf(mentions);
  const reader = new RoleReader(tokens, chunks, lists);
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.kind === "cue") reader.read(chunk, index);
    else if (chunk.kind === "event") reader.readSides(chunk, index);
  }
  return reader.hits;
}

class RoleReader {
  readonly hits: RoleHit[] = [];
  readonly #known = new Map<Mention, Set<string>>();
  readonly #tokens: readonly Token[];
  readonly #chunks: readonly Chunk[];
  readonly #lists: readonly MentionList[];
  /** Lists that an opener gave its role to: no verb behind them does again. */
  readonly #opened = new Set<number>();

  constructor(tokens: readonly Token[], chunks: readonly Chunk[], lists: readonly MentionList[]) {
    this.#tokens = tokens;
    this.#chunks = chunks;
    this.#lists = lists;
  }

  read(chunk: CueChunk, index: number): void {
    if (this.#isNominal(index) || (chunk.cue.opens && this.#isWithinOpener(index))) return;
    if (this.#opens(chunk, index) || chunk.cue.opens) return;
    if (this.#fronts(chunk, index)) return;
    if (this.#ofGenitive(chunk, index)) return;
    this.#closes(chunk, index);
  }

  /** "lễ bàn giao giữa ông A, …, và bà B", "cuộc gặp giữa A và B": both are there. */
  readSides({ from, to }: Chunk, index: number): void {
    const between = this.#chunks.findIndex(
      (chunk, at) => at > index && chunk.kind === "word" && chunk.text === "giữa",
    );
    const one = between < 0 ? undefined : this.#listAt(between + 1);
    if (one === undefined) return;
    const next = this.#lists.find(({ id, from: first }) => id !== one.id && first >= one.to);
    const joined = next !== undefined && this.#chunks[next.from - 1]?.kind === "and";
    const sides = one.mentions.length > 1 || !joined ? [one] : [one, next];
    const met = sides.flatMap(({ mentions }) => mentions);
    if (met.length < 2) return;
    for (const mention of met)
      this.#hit({ mention, role: "attend", from, to, rule: "two sides of a meeting" });
  }

  #isNominal(index: number): boolean {
    const before = this.#chunks[index - 1];
    // "dự khai mạc": what is attended.
    if (
      before?.kind === "cue" &&
      before.cue.role === "attend" &&
      before.to === this.#chunks[index]?.from
    )
      return true;
    return before?.kind === "word" && nominal.has(before.text);
  }

  /** "Chủ trì buổi lễ ở điểm cầu của Bộ là A": the point belongs to the chairing. */
  #isWithinOpener(index: number): boolean {
    for (let at = index - 1; at >= 0; at--) {
      const chunk = this.#chunks[at];
      if (chunk?.kind === "cue") return true;
      if (chunk?.kind === "sign" || chunk?.kind === "person" || chunk?.kind === "link")
        return false;
    }
    return false;
  }

  /** "Dự hội nghị có A; B", "Chủ trì có A", "với sự tham dự của A": the role goes to all up to the full stop. */
  #opens(chunk: CueChunk, index: number): boolean {
    if (
      !openingRoles.has(chunk.cue.role) ||
      (chunk.cue.role === "other" && chunk.cue.detail !== leads)
    )
      return false;
    let linked = /(?:của|có|gồm|là)$/u.test(chunk.cue.phrase);
    for (let at = index + 1; at < Math.min(this.#chunks.length, index + farthestList); at++) {
      const list = this.#listAt(at);
      // "Cùng đi với Thứ trưởng có …": an office before the link is none of the list.
      if (list !== undefined && !linked && list.mentions.every(({ name }) => name === undefined)) {
        continue;
      }
      if (list !== undefined) {
        if (!linked || this.#subjectBefore(index, true) !== undefined) return false;
        this.#give(chunk, this.#upToNextOpener(at), "opener of a list");
        return true;
      }
      const next = this.#chunks[at];
      if (next === undefined || (next.kind === "sign" && next.text === ";" && !linked))
        return false;
      if (next.kind === "link" || (next.kind === "sign" && next.text === ":")) linked = true;
      else if (next.kind === "sign" && next.text === "," && !linked) return false;
      else if (next.kind === "statement" || next.kind === "collective")
        linked &&= next.kind === "collective";
    }
    return false;
  }

  #upToNextOpener(from: number): MentionList[] {
    const taken: MentionList[] = [];
    for (const list of this.#lists) {
      if (list.from < from) continue;
      const between = this.#chunks.slice(from, list.from);
      if (
        between.some(
          (chunk, at) =>
            (chunk.kind === "cue" || chunk.kind === "statement") && !this.#isInside(from + at),
        )
      )
        break;
      taken.push(list);
      this.#opened.add(list.id);
    }
    return taken;
  }

  #isInside(at: number): boolean {
    return this.#lists.some(({ from, to }) => at >= from && at < to);
  }

  /** "Phát biểu tại hội nghị, đồng chí A; Thượng tướng B …": the list behind the comma speaks. */
  #fronts(chunk: CueChunk, index: number): boolean {
    if (this.#lists.some(({ to }) => to <= index)) return false;
    const before = this.#chunks[index - 1];
    const begins =
      before === undefined ||
      before.kind === "sign" ||
      before.kind === "word" ||
      before.kind === "date";
    if (!begins) return false;
    let apart = false;
    for (let at = index + 1; at < Math.min(this.#chunks.length, index + farthestList); at++) {
      const list = this.#listAt(at);
      if (list !== undefined) {
        if (!apart && chunk.cue.role === "award") return false;
        if (!apart && chunk.cue.phrase.endsWith("với")) {
          // "Báo cáo với A, B …": A listens.
          const rest = list.mentions.slice(1);
          if (rest.length > 0)
            this.#give(chunk, [{ ...list, mentions: rest }], "verb before its subject");
          return true;
        }
        if (!apart && !this.#isAdjacent(index, at)) return false;
        this.#give(chunk, [list], "verb before its subject");
        return true;
      }
      const next = this.#chunks[at];
      if (next?.kind === "sign" && next.text === ",") apart = true;
      else if (next?.kind === "sign" && next.text !== "-" && next.text !== "(" && next.text !== ")")
        return false;
      if (next?.kind === "collective" || next?.kind === "statement") return false;
      if (next?.kind === "cue" && next.cue.role !== chunk.cue.role && apart) return false;
    }
    return false;
  }

  /** Nothing but the meeting between the verb and the name: "Phát biểu tại hội nghị đồng chí A". */
  #isAdjacent(index: number, at: number): boolean {
    return (
      this.#chunks
        .slice(index + 1, at)
        .every(({ kind }) => kind === "event" || kind === "word" || kind === "plural") &&
      at - index < 8
    );
  }

  /** "phát biểu của đồng chí A". */
  #ofGenitive(chunk: CueChunk, index: number): boolean {
    const next = this.#chunks[index + 1];
    const list = this.#listAt(index + 2) ?? this.#listAt(index + 3);
    if (next?.kind !== "word" || next.text !== "của" || list === undefined) return false;
    if (chunk.cue.role !== "speak" && chunk.cue.role !== "report" && chunk.cue.role !== "direct")
      return false;
    this.#give(chunk, [list], "verb before its subject");
    return true;
  }

  /** "A, …; B, … đồng chủ trì": the verb behind a list gives its role to all. */
  #closes(chunk: CueChunk, index: number): void {
    const subject = this.#subjectBefore(index, false);
    if (subject !== undefined && this.#isPassive(subject.to, index) && chunk.cue.role === "award") {
      this.#receive(chunk, subject);
      return;
    }
    if (subject !== undefined && this.#repeats(chunk, subject)) return;
    if (subject !== undefined) this.#give(chunk, [subject], "verb behind its subject");
    if (chunk.cue.role === "award" || chunk.cue.object === "flowers")
      this.#receivers(chunk, index, subject);
    else if (chunk.cue.role === "attend" && metWith.test(chunk.cue.phrase)) this.#met(chunk, index);
  }

  /** The list whose verb this is: nothing but small words, joints and collectives in between. */
  #subjectBefore(index: number, near: boolean): MentionList | undefined {
    const subject = this.#lists.findLast(({ to }) => to <= index);
    if (subject === undefined || this.#opened.has(subject.id)) return undefined;
    let words = 0;
    let collective = false;
    for (let at = subject.to; at < index; at++) {
      const chunk = this.#chunks[at];
      if (chunk === undefined) continue;
      if (chunk.kind === "collective") collective = true;
      else if (chunk.kind === "statement" && !collective) return undefined;
      else if (chunk.kind === "cue" && near) return undefined;
      else if (chunk.kind === "body" && !collective && this.#endsClause(at, index))
        return undefined;
      else if (chunk.kind === "word") words++;
    }
    return words <= (near ? 3 : farthestSubject) ? subject : undefined;
  }

  /** A body right before the verb is its subject: "A cho biết Bộ Công an tổ chức". */
  #endsClause(at: number, index: number): boolean {
    const before = this.#chunks[at - 1];
    const behalf = this.#chunks.slice(0, at).some(({ kind }) => kind === "behalf");
    if (behalf) return false;
    const joins =
      before?.kind === "word" &&
      ["tại", "với", "của", "ở", "cho", "từ", "về", "đến"].includes(before.text);
    return (
      !joins &&
      before?.kind !== "cue" &&
      this.#chunks.slice(at + 1, index).every(({ kind }) => kind === "word" || kind === "and")
    );
  }

  /** Who leads a delegation that meets, or hands over and then "tặng", is told of once. */
  #repeats({ cue }: CueChunk, { mentions }: MentionList): boolean {
    const own = this.hits.filter(({ mention }) => mention === mentions[0]);
    if (cue.role === "attend") return own.some(({ detail }) => detail === leads);
    return cue.role === "award" && own.some(({ role }) => role === "award");
  }

  /** "A được lãnh đạo Bộ trao quyết định": A gets it. */
  #isPassive(from: number, to: number): boolean {
    return this.#chunks
      .slice(from, to)
      .some((chunk) => chunk.kind === "word" && (chunk.text === "được" || chunk.text === "vinh"));
  }

  /** Who gets what is handed over: "trao quyết định cho B", "tặng đồng chí B Huân chương …". */
  #receivers(chunk: CueChunk, index: number, subject: MentionList | undefined): void {
    const passive = this.#chunks[index - 1];
    const list = this.#lists.find(
      ({ from, mentions }) => from > index && mentions.every(({ name }) => name !== undefined),
    );
    if (
      list === undefined ||
      (passive?.kind === "word" && passive.text === "được" && subject === undefined)
    )
      return;
    const between = this.#chunks.slice(index + 1, list.from);
    if (between.some(({ kind }) => kind === "statement") || between.length > farthestSubject)
      return;
    if (between.some((each) => each.kind === "cue" && each.cue.role !== "award")) return;
    this.#receive(chunk, list);
    this.#opened.add(list.id);
  }

  #receive(chunk: CueChunk, { mentions }: MentionList): void {
    const object =
      chunk.cue.object ??
      objectOf(this.#tokens, chunk.from, this.#chunks.at(-1)?.to ?? chunk.to) ??
      "other";
    for (const mention of mentions) {
      this.#hit({
        mention,
        role: "receive",
        object,
        from: chunk.from,
        to: chunk.to,
        rule: "receiver of what is handed over",
      });
    }
  }

  /** "A họp với B": both were there. */
  #met(chunk: CueChunk, index: number): void {
    const list = this.#listAt(index + 1) ?? this.#listAt(index + 2);
    if (list === undefined) return;
    this.#give(chunk, [list], "the other side of a meeting");
    this.#opened.add(list.id);
  }

  /** The same role again in one sentence says nothing new. */
  #hit(hit: RoleHit): void {
    const known = this.#known.get(hit.mention) ?? new Set();
    this.#known.set(hit.mention, known);
    const key = `${hit.role} ${hit.detail ?? ""}`;
    if (known.has(key)) return;
    known.add(key);
    this.hits.push(hit);
  }

  #listAt(at: number): MentionList | undefined {
    return this.#lists.find(({ from, to }) => at >= from && at < to);
  }

  #give(chunk: CueChunk, lists: readonly MentionList[], rule: string): void {
    const { role: said, detail, object: named } = chunk.cue;
    const mentions = lists.flatMap((list) => list.mentions);
    const role = said === "chair" && mentions.length > 1 ? "cochair" : said;
    const handed =
      role === "award" || role === "receive"
        ? objectOf(this.#tokens, chunk.from, this.#chunks.at(-1)?.to ?? chunk.to)
        : undefined;
    // Presents are no decision, decoration or rank.
    const isGift =
      role === "award" && (handed === undefined || handed === "flowers" || handed === "other");
    const given = isGift
      ? {
          role: "other" as const,
          detail: handed === "flowers" ? "gives flowers" : "gives presents",
        }
      : { role, ...(detail === undefined ? {} : { detail }) };
    const object = role === "receive" ? (named ?? handed ?? "other") : undefined;
    for (const mention of mentions) {
      if (chunk.cue.also !== undefined)
        this.#hit({ mention, role: chunk.cue.also, from: chunk.from, to: chunk.to, rule });
      this.#hit({
        mention,
        ...given,
        ...(object === undefined ? {} : { object }),
        from: chunk.from,
        to: chunk.to,
        rule,
      });
    }
  }
}
