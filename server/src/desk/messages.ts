import type { GraphAddress } from "../graph/index.ts";
import type { Reach } from "./check-plan.ts";
import type { FormatName, Summary } from "./formats.ts";
import type { DeskLimits } from "./limits.ts";
import type { Place } from "./refusal.ts";

/** What a clerk is given when it begins. */
export interface ClerkData {
  readonly address: GraphAddress;
  readonly reach: Reach;
  readonly limits: DeskLimits;
}

/** What a clerk is asked: one statement of a reader with its parameters, as JSON has them. */
export interface Question {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly format: FormatName;
  /** Set when it is only held against the gate, and not asked. */
  readonly checkOnly?: boolean;
}

export interface Failed {
  readonly kind: "failed";
  readonly code: string;
  readonly message: string;
  readonly place: Place | undefined;
}

/** From a clerk: pieces of the answer, and how it ended. */
export type FromClerk =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "done"; readonly summary: Summary }
  | Failed;
