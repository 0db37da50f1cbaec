import { type DateMention, printedPublication, type YearSources } from "./dates/index.ts";
import { type Told, findEvents } from "./events/index.ts";
import { makeFacts } from "./facts/make-facts.ts";
import type { Extraction, Refusal, Remark } from "./format.ts";
import { People } from "./people/index.ts";
import { type Article, readArticle } from "./read-article.ts";
import { findAppointments, findPromotions, findRoles } from "./roles/index.ts";
import { latest } from "../time/index.ts";
import { cleanLetters } from "./text/clean-letters.ts";
import { type GivenText, giveText } from "./text/given-text.ts";
import { judgeText } from "./text/judge-text.ts";

export interface ExtractOptions {
  /** Id of the article in the answer. */
  readonly article: string;
  /** EDTF, where the caller knows when the page was published. */
  readonly published?: string | null;
}

/** The facts of one article, each with the rule that found it and the words that show it. Never throws on any text. */
export function extract(
  given: string,
  { article: id, published = null }: ExtractOptions,
): Extraction {
  const source = giveText(given);
  const refused = judgeText(source.text);
  if (refused !== undefined) return refusal(id, published, refused);
  const text = cleanLetters(source.text);
  const article = readArticle(text);
  const day = published ?? printedPublication(text.clean, article.lines);
  const people = new People(text.printed, article.tokens);
  for (const { mentions } of article.sentences)
    for (const mention of mentions) if (!mention.unlicensed) people.add(mention);
  const told = article.sentences.map((sentence): Told => {
    const { chunks } = sentence;
    const mentions = sentence.mentions.filter(
      (mention) => !mention.unlicensed || people.resolve(mention) !== undefined,
    );
    return {
      hits: findRoles(article.tokens, chunks, mentions),
      appointments: findAppointments(article.tokens, chunks, mentions),
      promotions: findPromotions(article.tokens, chunks, mentions),
    };
  });
  const events = findEvents(article, yearSources(article, day), told);
  return {
    ...makeFacts({ id, published: day, source, article, people, told, events }),
    remarks: remarksOn(source, text.remarks),
  };
}

/** The empty answer, with the reason. */
export function refusal(article: string, published: string | null, refused: Refusal): Extraction {
  return {
    article,
    language: "vi",
    published,
    events: [],
    persons: [],
    documents: [],
    bodies: [],
    refused,
    remarks: [],
  };
}

function yearSources({ dates, sentences, text }: Article, published: string | null): YearSources {
  return {
    published,
    byDay: new Map(
      fullDatesOf(dates)
        .toReversed()
        .map((date) => [date.slice(4), date]),
    ),
    // The date of a cited document is never the event's, nor does it tell its year (trap 54).
    latest: latest(fullDatesOf(sentences.flatMap((sentence) => sentence.dates))),
    feast: feastYear(text),
    suggested: suggestedYear(text),
  };
}

const anniversary = /\((?:19|20)\d{2} ?- ?(?<year>(?:19|20)\d{2})\)/u;
const reviewed =
  /(?:[Tt]ổng kết|[Ss]ơ kết|[Kk]ết quả)[^.\n]{0,120}? năm (?<year>(?:19|20)\d{2})(?! ?-)/u;
const signedFor = /(?:ký kết|ký)[^.\n]{0,200}? giai đoạn (?<year>(?:19|20)\d{2}) ?-/u;
const period = /(?<![\d/.-])(?:19|20)\d{2} ?- ?(?<year>(?:19|20)\d{2})(?!\d)/u;

const feast =
  /(?:Giáng sinh|Noel|Phật đản|Tết|Nguyên đán|xuân) (?:\p{Lu}\p{L}+ \p{Lu}\p{L}+ )?(?:năm )?\(?(?<year>(?:19|20)\d{2})(?! ?-)/u;

function feastYear(text: string): number | undefined {
  const year = feast.exec(text)?.groups?.["year"];
  return year === undefined ? undefined : Number(year);
}

/** The year that a period, an anniversary or a review suggests, never more than that: a programme is signed as it begins. */
function suggestedYear(text: string): number | undefined {
  for (const form of [anniversary, reviewed, signedFor, period]) {
    const year = form.exec(text)?.groups?.["year"];
    if (year !== undefined) return Number(year);
  }
  return undefined;
}

function fullDatesOf(found: readonly DateMention[]): string[] {
  return found.map(({ edtf }) => edtf).filter((edtf) => /^\d{4}-\d{2}-\d{2}$/.test(edtf));
}

function remarksOn(source: GivenText, remarks: readonly Remark[]): Remark[] {
  return remarks.map((remark) => {
    const given = source.toGiven(remark.evidence);
    return given === undefined ? remark : { ...remark, evidence: { ...remark.evidence, given } };
  });
}
