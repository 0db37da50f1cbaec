import type { Span } from "../format.ts";
import { lexicon } from "../lexicon/index.ts";
import type { TokenRange } from "../parts/index.ts";
import { bodyAt } from "../spans/index.ts";
import type { Token } from "../tokens/index.ts";
import type { DateMention } from "../dates/index.ts";
import { findNumbers, type NumberMention } from "./find-numbers.ts";
import { unnumberedAt } from "./unnumbered.ts";

/** A place that names a document. */
export interface DocumentMention extends Span {
  readonly from: number;
  readonly to: number;
  readonly number: string | null;
  /** A number without type and issuer: "Chương trình số 09". */
  readonly isShort: boolean;
  readonly kind: string;
  readonly date: string | null;
  /** The tokens that print its date: never the date of an event (trap 54). */
  readonly dateTokens: TokenRange | undefined;
  readonly issuers: readonly TokenRange[];
  readonly codes: readonly string[];
  readonly rule: string;
}

const longestSubject = 70;

/** The documents that the sentences name, by number, by plenum, or by kind and parties. */
export class DocumentFinder {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #numbers: ReadonlyMap<number, NumberMention>;
  readonly #dates: ReadonlyMap<number, DateMention>;

  constructor(text: string, tokens: readonly Token[], dates: readonly DateMention[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#dates = new Map(dates.map((date) => [date.start, date]));
    this.#numbers = new Map(findNumbers(text).map((number) => [number.start, number]));
  }

  inSentence(sentence: TokenRange): DocumentMention[] {
    const found: DocumentMention[] = [];
    let at = sentence.from;
    while (at < sentence.to) {
      if (!this.#mayBegin(at, sentence.to)) {
        at++;
        continue;
      }
      const mention =
        this.#numberedAt(at, sentence) ??
        this.#plenumAt(at, sentence) ??
        this.#shortAt(at, sentence) ??
        this.#namedAt(at, sentence);
      if (mention !== undefined) found.push(...[mention].flat());
      at = Math.max(at + 1, [mention].flat().at(-1)?.to ?? 0);
    }
    return found;
  }

  /** A type of documents or a number: nothing else begins the name of one. */
  #mayBegin(at: number, to: number): boolean {
    const { types, unnumbered } = lexicon.documents;
    if (
      types.longest(this.#tokens, at, to) !== undefined ||
      unnumbered.longest(this.#tokens, at, to) !== undefined
    )
      return true;
    return this.#tokens[at]?.form === "number" && this.#numbers.has(this.#tokens[at]?.start ?? -1);
  }

  #numberedAt(at: number, sentence: TokenRange): DocumentMention | undefined {
    const type = lexicon.documents.types.longest(this.#tokens, at, sentence.to);
    const behind = type === undefined ? at : this.#numberStart(type.end, sentence.to);
    const number = this.#numbers.get(this.#tokens[behind]?.start ?? -1);
    if (number === undefined) return undefined;
    const to = this.#tokenBehind(number.end, behind);
    const dated = this.#dateBehind(to, sentence) ?? this.#signedOn(to, sentence);
    const behindIssuers = this.#issuersBehind(dated?.range.to ?? to, sentence);
    const issuers =
      behindIssuers.length > 0
        ? behindIssuers
        : (this.#issuedBefore(at, sentence.from)?.issuers ?? []);
    const kind =
      type === undefined
        ? (lexicon.documents.symbolTypes[number.symbol ?? ""] ?? "Văn bản")
        : type.value;
    return this.#mention(at, this.#titleEnd(to, sentence.to), {
      number: number.number,
      kind:
        number.codes.length > 1 && kind === "Chương trình" && this.#isJoint(number)
          ? "Chương trình phối hợp"
          : kind,
      date: dated?.edtf ?? null,
      dateTokens: dated?.range,
      issuers,
      codes: number.codes,
      rule: "number of a document",
    });
  }

  /** Two issuers, not an issuer and its unit (BCA-V05). */
  #isJoint({ codes }: NumberMention): boolean {
    return codes.filter((each) => !/^[A-Z]\d{1,3}$/u.test(each)).length > 1;
  }

  /** Skips "số" and up to two words between type and number: Chương trình hành động của Đảng ủy số 22. */
  #numberStart(at: number, to: number): number {
    if (at < to && this.#tokens[at]?.key === "số") return at + 1;
    return at;
  }

  #tokenBehind(offset: number, from: number): number {
    let at = from;
    while ((this.#tokens[at]?.start ?? Infinity) < offset) at++;
    return at;
  }

  /** ", ngày 25/10/2017" or "ký ngày …" right behind the number. */
  #dateBehind(at: number, { to }: TokenRange): { edtf: string; range: TokenRange } | undefined {
    let from = at;
    while (
      from < Math.min(to, at + 4) &&
      [",", "(", "ký", "ban", "hành"].includes(this.#tokens[from]?.key ?? "")
    )
      from++;
    const date = this.#dates.get(this.#tokens[from]?.start ?? -1);
    if (date === undefined || at >= to || !/^\d{4}-\d{2}-\d{2}$/.test(date.edtf)) return undefined;
    return { edtf: date.edtf, range: { from, to: this.#tokenBehind(date.end, from) } };
  }

  /** "… được A và B ký ngày 15/6/2016", further on in the sentence. */
  #signedOn(at: number, { to }: TokenRange): { edtf: string; range: TokenRange } | undefined {
    for (let from = at; from < to - 1; from++) {
      const key = this.#tokens[from]?.key;
      if (this.#numbers.has(this.#tokens[from]?.start ?? -1)) return undefined;
      const signs =
        (key === "ký" || key === "hành") &&
        (this.#tokens[from + 1]?.key === "ngày" || this.#tokens[from + 1]?.form === "number");
      if (signs) return this.#dateBehind(from + 1, { from, to });
    }
    return undefined;
  }

  /** The title in quotes right behind the number belongs to what is printed: Chương trình số … về “…”. */
  #titleEnd(at: number, to: number): number {
    const quote = this.#tokens[at]?.key === "về" ? at + 1 : at;
    if (this.#tokens[quote]?.text !== "“") return at;
    for (let end = quote + 1; end < Math.min(to, quote + longestSubject); end++)
      if (this.#tokens[end]?.text === "”") return end + 1;
    return at;
  }

  /** "… của Ban Chấp hành Trung ương Đảng và Bộ X", "giữa Bộ X và Hội Y" behind number and date. */
  #issuersBehind(at: number, { to }: TokenRange): TokenRange[] {
    const from = this.#tokens[at]?.text === ")" ? at + 1 : at;
    const joint = this.#tokens[from]?.key;
    if (joint !== "của" && joint !== "giữa") return [];
    const list = this.bodyList(from + 1, to);
    const closed = list.slice(1).some((body) => this.#tokens[body.from - 1]?.key !== ",");
    return closed ? list : list.slice(0, 1);
  }

  /** Bodies joined by commas and "và", from here on. */
  bodyList(from: number, to: number): TokenRange[] {
    const bodies: TokenRange[] = [];
    let at = from;
    while (at < to) {
      const office = lexicon.bodies.offices.longest(this.#tokens, at, to);
      const body =
        office === undefined
          ? bodyAt(this.#tokens, at, to, { free: false, title: false })
          : { from: at, to: office.end };
      if (body === undefined || this.#tokens[at]?.capital !== true) break;
      bodies.push({ from: body.from, to: body.to });
      const joint = this.#tokens[body.to];
      if (joint === undefined || !["và", "với", ",", "cùng"].includes(joint.key)) break;
      at = body.to + 1;
    }
    return bodies;
  }

  /** "Nghị quyết Trung ương 5, 7 khóa X": a resolution of each plenum (trap 49). */
  #plenumAt(at: number, { to }: TokenRange): DocumentMention[] | undefined {
    if (this.#tokens[at]?.key !== "nghị" || this.#tokens[at + 1]?.key !== "quyết") return undefined;
    const tail =
      /^Nghị quyết (?:Hội nghị )?(?:Trung ương|TW) (?:lần thứ )?(\d{1,2}(?: ?(?:,|và) ?\d{1,2})*)[, (]{0,3}khoá? ?|^Nghị quyết (?:Trung ương|TW) (\d{1,2}(?: ?(?:,|và) ?\d{1,2})*)[, (]{0,3}khóa (?:[IVX]{1,5}|\d{1,2})\)?/iu;
    const start = this.#tokens[at]?.start ?? 0;
    const printed = tail.exec(this.#text.slice(start, start + 90));
    if (printed === null || at >= to) return undefined;
    const term =
      /^(?:[IVX]{1,5}|\d{1,2})\)?/u.exec(
        this.#text.slice(start + printed[0].length, start + printed[0].length + 8),
      )?.[0] ?? "";
    const end = this.#tokenBehind(
      start + printed[0].length + (printed[2] === undefined ? term.length : 0),
      at,
    );
    const plenums = (printed[1] ?? printed[2] ?? "").match(/\d+/gu) ?? [];
    return plenums.map(() =>
      this.#mention(at, end, { number: null, kind: "Nghị quyết", rule: "resolution of a plenum" }),
    );
  }

  /** "Chương trình số 09", "Nghị quyết 18": short for a number elsewhere, or all that is printed. */
  #shortAt(at: number, sentence: TokenRange): DocumentMention | undefined {
    const { to } = sentence;
    const type = lexicon.documents.types.longest(this.#tokens, at, to);
    if (type === undefined || this.#tokens[at]?.capital !== true) return undefined;
    const start = this.#numberStart(type.end, to);
    const number = this.#tokens[start];
    if (number?.form !== "number" || number.text.length > 4 || start >= to) return undefined;
    const next = this.#tokens[start + 1];
    const counts =
      next !== undefined &&
      ((next.glued && next.form !== "sign") ||
        /^(?:năm|tháng|nội|lần|triệu|tỷ|khóa|nhiệm|giải|điểm|chỉ|mục|nhóm|bước)$/u.test(next.key));
    const joined =
      next !== undefined &&
      next.glued &&
      /[/.\-%]/u.test(next.text) &&
      this.#tokens[start + 2]?.glued === true;
    if ((counts && start === type.end) || joined) return undefined;
    const dated = this.#dateBehind(start + 1, { from: at, to });
    const issued = dated === undefined ? this.#issuedBefore(at, sentence.from) : undefined;
    return this.#mention(at, start + 1, {
      number: number.text,
      isShort: true,
      kind: type.value,
      date: dated?.edtf ?? issued?.edtf ?? null,
      dateTokens: dated?.range ?? issued?.range,
      issuers:
        issued?.issuers ?? this.#issuersBehind(dated?.range.to ?? start + 1, { from: at, to }),
      rule: "short number of a document",
    });
  }

  /** "ngày 23-9-2011, A và B đã ban hành …": the day and the issuers stand before. */
  #issuedBefore(
    at: number,
    from: number,
  ):
    | { edtf: string | undefined; range: TokenRange | undefined; issuers: TokenRange[] }
    | undefined {
    if (this.#tokens[at - 1]?.key !== "hành" || this.#tokens[at - 2]?.key !== "ban")
      return undefined;
    for (let start = Math.max(from, at - longestSubject); start < at - 2; start++) {
      const issuers = this.#tokens[start]?.capital === true ? this.bodyList(start, at - 2) : [];
      const end = issuers.at(-1)?.to;
      if (end === undefined || at - 2 - end > 2) continue;
      const first = this.#dateBefore(start, from);
      const dated =
        first === undefined ? undefined : this.#dates.get(this.#tokens[first]?.start ?? -1);
      const range =
        dated === undefined || first === undefined
          ? undefined
          : { from: first, to: this.#tokenBehind(dated.end, first) };
      return { edtf: dated?.edtf, range, issuers };
    }
    return undefined;
  }

  /** The first token of the last date before a token of the sentence. */
  #dateBefore(at: number, from: number): number | undefined {
    for (let first = at - 1; first >= from; first--)
      if (this.#dates.has(this.#tokens[first]?.start ?? -1)) return first;
    return undefined;
  }

  #namedAt(at: number, sentence: TokenRange): DocumentMention | undefined {
    const named = unnumberedAt(this.#tokens, at, Math.min(sentence.to, at + longestSubject));
    if (named === undefined) return undefined;
    const issuers = named.between === undefined ? [] : this.bodyList(named.between, sentence.to);
    if (named.between !== undefined && issuers.length === 0) return undefined;
    return this.#mention(at, named.to, {
      number: null,
      kind: named.kind,
      issuers,
      rule: "document named by kind and subject",
    });
  }

  #mention(
    from: number,
    to: number,
    facts: Partial<DocumentMention> & Pick<DocumentMention, "number" | "kind" | "rule">,
  ): DocumentMention {
    return {
      from,
      to,
      start: this.#tokens[from]?.start ?? 0,
      end: this.#tokens[to - 1]?.end ?? 0,
      isShort: false,
      date: null,
      dateTokens: undefined,
      issuers: [],
      codes: [],
      ...facts,
    };
  }
}
