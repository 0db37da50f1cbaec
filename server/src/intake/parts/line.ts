/** What a line of a page is. Only "body" and "caption" speak; captions repeat, so they make no event of their own. */
export type LineKind =
  | "headline"
  | "dateline"
  | "byline"
  | "source"
  | "caption"
  | "body"
  | "clutter"
  | "other-news";

/** A non-empty line of the text, without the spaces, the agency's prefix and the photographer around what it says. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly kind: LineKind;
}
