import type { TitleSpan } from "../spans/index.ts";

export interface AttachedTitle {
  readonly title: TitleSpan;
  /** Printed once before a list, for every name of it. */
  readonly carried: boolean;
}

/** One place where a sentence speaks of a person. */
export interface Mention {
  /** Tokens of the full name, or of the given name alone; undefined where a title stands for its holder. */
  readonly name: { readonly from: number; readonly to: number } | undefined;
  readonly isGivenAlone: boolean;
  readonly rank: { readonly from: number; readonly to: number } | undefined;
  readonly religious: string | undefined;
  /** A name without rank, honorific, title or list: only a person named elsewhere. */
  readonly unlicensed: boolean;
  readonly titles: AttachedTitle[];
  /** Chunks of the sentence, `to` behind the last title. */
  readonly from: number;
  to: number;
  /** Mentions joined by commas, semicolons and "và" are one list and share its role. */
  readonly list: number;
  /** How the person was found. */
  readonly rule: string;
}
