import type { ArticleInput } from "../api/generated/review.ts";

type Given = {
  /** As pasted, or as it stands in the file. */
  readonly content: string;
  readonly publisher: string;
  readonly url: string;
  readonly title: string;
  readonly published: string;
};

/** What begins with a tag, or has paragraphs in tags, is a page. */
const PAGE =
  /^\s*(?:<!--[^]*?-->\s*)?<(?:!doctype|html|head|body|article|main|section|div|p|h1)\b|<\/p>/i;

/** An article as the API takes it: pages as HTML, all else as text; what was left empty is left out. */
export function articleInput({ content, publisher, url, title, published }: Given): ArticleInput {
  const words = PAGE.test(content) ? { html: content } : { text: content };
  const others = Object.entries({ url, title, published }).flatMap(([name, value]) =>
    value.trim() === "" ? [] : [[name, value.trim()] as const],
  );
  return { ...words, publisher: publisher.trim(), ...Object.fromEntries(others) };
}

/** The name of a publisher that an address suggests, as `example.vn`; empty for what is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
}
