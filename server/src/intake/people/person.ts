import type { Span, TitleStatus } from "../format.ts";

export interface HeldTitle {
  asPrinted: string;
  post: string;
  body: string | null;
  former: boolean;
  carried: boolean;
  acting: boolean;
  ofEvent: boolean;
  party: boolean;
  status?: TitleStatus;
  start?: string;
  term?: string;
  linkedBody?: string;
  variants: string[];
  rule: string;
  span: Span;
}

/** A person of an article, gathered from all the places that name them. */
export interface Person {
  name: string;
  aliases: string[];
  honorific: string | undefined;
  rank: string | undefined;
  rankCarried: boolean;
  rankFrom?: string;
  rule: string;
  span: Span;
  titles: HeldTitle[];
}
