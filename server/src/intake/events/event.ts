import type { EventKind, Span } from "../format.ts";
import type { ResolvedDate } from "../dates/index.ts";

/** An event of an article, with the sentence that tells of it. */
export interface Event {
  readonly key: string;
  readonly kind: EventKind;
  readonly name: string | null;
  readonly span: Span;
  date: ResolvedDate | undefined;
  place: string | null;
  hosts: string[];
  online: boolean;
  readonly partOf?: string;
  readonly background: boolean;
  readonly sentence: number;
  readonly rule: string;
}
