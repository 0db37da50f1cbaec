/**
 * What `niengiam extract --json` prints of one article. The fields that a reader of the format must know come first;
 * `rule`, `given`, `onBehalfOf` and the other further fields say how a fact was found and serve the linking to the graph.
 */
export interface Extraction {
  readonly article: string;
  readonly language: "vi";
  /** EDTF: given by the caller or printed as the page's date. */
  readonly published: string | null;
  readonly events: readonly EventFact[];
  readonly persons: readonly PersonFact[];
  readonly documents: readonly DocumentFact[];
  readonly bodies: readonly BodyFact[];
  /** The text that offsets count in, where it was taken out of a page. */
  readonly text?: string;
  /** Why nothing was read, where nothing could be. */
  readonly refused?: Refusal;
  /** What a reviewer should look at: letters that only look right, a date that was guessed. */
  readonly remarks: readonly Remark[];
}

/** UTF-16 units of the NFC text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that show a fact; `given` are the offsets in the text as it was given, where that is not in NFC. */
export interface Evidence extends Span {
  readonly given?: Span;
}

export type EventKind =
  | "conference"
  | "working_session"
  | "signing"
  | "ceremony"
  | "visit"
  | "appointment"
  | "other";

export interface EventFact {
  readonly key: string;
  readonly kind: EventKind;
  readonly nameAsPrinted: string | null;
  readonly date: string | null;
  readonly dateInferred?: string;
  /** Where the year, or the guess of it, comes from. */
  readonly dateReason?: string;
  readonly place: string | null;
  readonly mode?: "online";
  readonly hosts: readonly string[];
  readonly partOf?: string;
  readonly background?: boolean;
  readonly rule: string;
  readonly evidence: Evidence;
}

export interface PersonFact {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** A religious name is given without it: Hòa thượng, Linh mục. */
  readonly honorific?: string;
  readonly rank: string | null;
  readonly rankFrom?: string;
  readonly rankCarried?: boolean;
  readonly rule: string;
  readonly evidence: Evidence;
  readonly titles: readonly TitleFact[];
  readonly participations: readonly ParticipationFact[];
}

export type TitleStatus = "new" | "leaving" | "proposed";

export interface TitleFact {
  readonly asPrinted: string;
  readonly post: string;
  readonly body: string | null;
  readonly former: boolean;
  readonly status?: TitleStatus;
  readonly carried?: boolean;
  /** Runs the body without its first post: quyền, phụ trách, điều hành. */
  readonly acting?: boolean;
  /** Lives and dies with the event: Trưởng Đoàn kiểm tra. */
  readonly ofEvent?: boolean;
  readonly term?: string;
  readonly start?: string;
  readonly variants?: readonly string[];
  /** Id of the registry's body that the printed words name outright. */
  readonly linkedBody?: string;
  readonly rule: string;
  readonly evidence: Evidence;
}

export type Role =
  | "chair"
  | "cochair"
  | "attend"
  | "speak"
  | "report"
  | "direct"
  | "sign"
  | "award"
  | "receive"
  | "appointed"
  | "other";

export type RoleObject = "award" | "decision" | "rank" | "flowers" | "delegation" | "other";

export interface ParticipationFact {
  readonly event: string;
  readonly role: Role;
  readonly object?: RoleObject;
  readonly detail?: string;
  readonly onBehalfOf?: readonly string[];
  readonly rule: string;
  readonly evidence: Evidence;
}

export interface RelationFact {
  readonly type: "implements" | "amends" | "replaces" | "based_on" | "specifies";
  readonly target: string;
}

export interface DocumentFact {
  readonly asPrinted: string;
  readonly number: string | null;
  readonly kind: string;
  readonly date: string | null;
  readonly issuers: readonly string[];
  readonly relations?: readonly RelationFact[];
  readonly rule: string;
  readonly evidence: Evidence;
}

export interface BodyFact {
  readonly name: string;
  readonly rule: string;
  readonly evidence: Evidence;
}

type RefusalCode =
  | "EMPTY"
  | "TOO_LARGE"
  | "BINARY"
  | "BROKEN_ENCODING"
  | "OTHER_LANGUAGE"
  | "SPAM_COPY";

export interface Refusal {
  readonly code: RefusalCode;
  /** A sentence for the reader that says what is wrong and what to do. */
  readonly message: string;
}

export interface Remark {
  readonly code: "WRONG_LETTER" | "STRANGE_LETTERS" | "DATE_GUESSED";
  readonly message: string;
  readonly evidence: Evidence;
}
