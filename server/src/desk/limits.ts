/** What one question at the desk may take. */
export interface DeskLimits {
  /** Rows of an answer; what is beyond them is left out, and the answer says so. */
  readonly rows: number;
  /** Characters of an answer, likewise. */
  readonly characters: number;
  /** Milliseconds that Neo4j may plan the statement. */
  readonly planTimeout: number;
  /** Milliseconds after which Neo4j stops the statement. */
  readonly timeout: number;
  /** Milliseconds after which the reader is told so, whatever Neo4j does. */
  readonly deadline: number;
  /** Bytes that Neo4j may send for one question: a single value may be larger than any answer. */
  readonly wireBytes: number;
  /** Questions in work at a time; one client has a quarter of them. */
  readonly atOnce: number;
}

export const usualLimits: DeskLimits = {
  rows: 10_000,
  characters: 8_000_000,
  planTimeout: 2000,
  timeout: 10_000,
  deadline: 13_000,
  wireBytes: 64_000_000,
  atOnce: 4,
};
