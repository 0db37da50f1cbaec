import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

import { type PageNode, textOfNode } from "./text-of-node.ts";

export interface Page {
  readonly text: string;
  readonly published: string | null;
}

interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}

interface PageDocument {
  readonly body: PageNode;
  querySelector(selector: string): PageElement | null;
  cloneNode(deep: boolean): unknown;
}

function parse(html: string): PageDocument {
  return (parseHTML(html) as unknown as { document: PageDocument }).document;
}

const opening =
  /^\s*(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype|html|head|body|article|section|main|div|p|h1|meta|table|span)\b/iu;

/** Pages nested deeper than this are made to break readers. */
const deepest = 400;

export function isPage(given: string): boolean {
  return opening.test(given.slice(0, 4_000));
}

/**
 * The article of a page, its headline first: what Mozilla's Readability takes for it, else all the text. Scripts never run.
 */
export function readPage(html: string): Page {
  if (depthOf(html) > deepest) return { text: withoutTags(html), published: null };
  const document = parse(html.includes("<html") ? html : `<html><body>${html}</body></html>`);
  const published = publishedOf(document);
  const whole = document.body;
  const title = document.querySelector("h1")?.textContent?.trim();
  const article = articleOf(document);
  const content =
    article === undefined ? whole : parse(`<html><body>${article}</body></html>`).body;
  const text = textOfNode(content);
  return {
    text:
      title === undefined || title === "" || text.startsWith(title) ? text : `${title}\n${text}`,
    published,
  };
}

/** What Readability takes for the article; it finds none in some broken markup, and throws on some. */
function articleOf(document: PageDocument): string | undefined {
  try {
    return (
      new Readability(document.cloneNode(true) as never, { charThreshold: 200 }).parse()?.content ||
      undefined
    );
  } catch {
    return undefined;
  }
}

const publishedMeta =
  'meta[property="article:published_time"], meta[name="pubdate"], meta[itemprop="datePublished"], meta[name="article:published_time"]';

/** The day the page says in its head that it was published. */
function publishedOf(document: PageDocument): string | null {
  const said =
    document.querySelector(publishedMeta)?.getAttribute("content") ??
    document.querySelector("time[datetime]")?.getAttribute("datetime") ??
    "";
  return /^\d{4}-\d{2}-\d{2}/u.exec(said)?.[0] ?? null;
}

/** How deep elements nest, roughly: void elements count one each until the next closing tag. */
function depthOf(html: string): number {
  let depth = 0;
  let most = 0;
  for (const [tag] of html.matchAll(
    /<\/?(?:div|section|article|span|table|tbody|tr|td|ul|ol|li|p|b|i|em|strong|a|font|center|blockquote)\b/giu,
  )) {
    depth += tag.startsWith("</") ? -1 : 1;
    most = Math.max(most, depth);
  }
  return most;
}

function withoutTags(html: string): string {
  return html
    .replace(/<[^<>]{0,2000}>/gu, "\n")
    .replace(/\n{2,}/gu, "\n\n")
    .trim();
}
