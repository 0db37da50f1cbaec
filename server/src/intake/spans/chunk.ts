import type { Cue } from "../lexicon/index.ts";
import type { EventKind } from "../format.ts";
import type { BodySpan } from "./body-span.ts";
import type { NameSpan } from "./names.ts";
import type { TitleSpan } from "./title-span.ts";

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** A person in print: rank and honorific as far as there are, then a full name, a given name alone, or nothing. */
export interface PersonChunk extends Piece {
  readonly kind: "person";
  readonly name: NameSpan | undefined;
  /** One syllable, which refers back: thượng tá Tuấn. */
  readonly given: number | undefined;
  readonly rank: Piece | undefined;
  readonly religious: string | undefined;
  readonly plural: boolean;
  /** No rank, honorific or title licenses the name: only a list or a title behind it can. */
  readonly bare: boolean;
}

export interface TitleChunk extends Piece {
  readonly kind: "title";
  readonly title: TitleSpan;
  /** Stands behind "các": a title for every name of a list. */
  readonly plural: boolean;
}

export interface CueChunk extends Piece {
  readonly kind: "cue";
  readonly cue: Cue;
}

interface BodyChunk extends Piece {
  readonly kind: "body";
  readonly body: BodySpan;
}

interface EventChunk extends Piece {
  readonly kind: "event";
  readonly event: EventKind;
}

interface SimpleChunk extends Piece {
  readonly kind:
    | "sign"
    | "and"
    | "link"
    | "behalf"
    | "collective"
    | "statement"
    | "date"
    | "document"
    | "plural"
    | "word";
  /** The match key of a word, the sign itself. */
  readonly text: string;
}

/** A piece of a sentence that the grammar tells apart. */
export type Chunk = PersonChunk | TitleChunk | CueChunk | BodyChunk | EventChunk | SimpleChunk;
