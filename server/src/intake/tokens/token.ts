/** A word, a number or a sign of a text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How phrases of the lexicon are matched. */
  readonly key: string;
  readonly form: "word" | "number" | "sign";
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Two or more letters, all capital: UBND, TTXVN. */
  readonly acronym: boolean;
  /** Holds letters of two alphabets: part of no name. */
  readonly spoiled: boolean;
  /** Stands right behind the token before, with no space between. */
  readonly glued: boolean;
}
