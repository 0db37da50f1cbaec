import { slug } from "../../text/index.ts";
import type { ClaimEntry } from "../format/claim-fields.ts";
import { titleWords } from "../format/title.ts";
import type { Path } from "../read/problem.ts";
import { slugOf, typeOf, valueSlug } from "./ids.ts";

/** A claim as stored, with the id of the source that prints it. See `docs/model.md`. */
export interface Claim {
  readonly id: string;
  readonly says: string;
  readonly subject: string;
  readonly source: string;
  readonly object?: string | undefined;
  readonly value?: string | undefined;
  readonly role?: string | undefined;
  readonly event?: string | undefined;
  /** Further events of the same source at which the title is printed. */
  readonly alsoAt?: readonly string[] | undefined;
  readonly acting: boolean;
  readonly carried?: boolean | undefined;
  readonly document?: string | undefined;
  readonly printedAs?: string | undefined;
  readonly at?: string | undefined;
  readonly dateKind?: string | undefined;
  readonly term?: string | undefined;
  readonly inferred?: string | undefined;
  readonly conflictsWith?: readonly string[] | undefined;
  /** Place in the printed list: of a person at an event, or of a title after a name. */
  readonly order?: bigint | undefined;
  /** Bounds of a PART_OF. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** What was handed over, and further words on the participation. */
  readonly given?: string | undefined;
  readonly givenName?: string | undefined;
  readonly detail?: string | undefined;
  readonly dateReason?: string | undefined;
  readonly dateInferred?: string | undefined;
  readonly paragraph?: bigint | undefined;
  readonly start?: bigint | undefined;
  readonly end?: bigint | undefined;
  readonly note?: string | undefined;
  readonly method?: string | undefined;
  /** The rule of the extractor that found it. */
  readonly rule?: string | undefined;
  readonly recordedAt?: string | undefined;
  readonly recordedBy?: string | undefined;
  readonly bundle?: string | undefined;
}

/** What one entry states, before its source and place are added. */
export type Statement = Omit<Partial<Claim>, "id" | "source"> & {
  readonly says: string;
  readonly subject: string;
};

/** What all claims of a bundle share. */
export interface Recorded {
  readonly bundle: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly source: string | undefined;
}

/** Words that several kinds share, so that the id says whose they are. */
const shared = new Set(["PART_OF", "SUCCEEDS", "START", "END", "DATE"]);

/** Stands for what the editors put down themselves: it has no publication. */
const editors = "source:registry";

/** Whether the claim speaks of a person's tenure of a post. */
export function isTitle(says: string): boolean {
  return titleWords.some((word) => word === says);
}

/**
 * `claim:<source>.<subject>.<word>.<object or value>[.<date>]`: from its content alone, so that the
 * order in a file does not matter. The date stands there for titles, and where the entry gives one.
 */
function claimId(source: string, statement: Statement, dated: boolean): string {
  const { says, subject, object, value, role, at } = statement;
  const isEventTitle = says === "TOOK_PART" && role === undefined;
  const word = [
    statement.acting ? "acting" : undefined,
    shared.has(says) ? typeOf(subject) : undefined,
    isEventTitle ? "event-title" : (role ?? says),
    says === "CONCERNS" || isEventTitle ? slug(value ?? "") : undefined,
  ];
  const parts = [
    slugOf(source),
    slugOf(subject),
    word
      .filter((part) => part !== undefined)
      .map(valueSlug)
      .join("-"),
    object === undefined ? valueSlug(value ?? "") : slugOf(object),
    dated && at !== undefined ? valueSlug(at) : undefined,
  ];
  return `claim:${parts.filter((part) => part !== undefined).join(".")}`;
}

/** Collects the claims of one bundle; one printed twice is one claim, at its first place. */
export class ClaimBook {
  readonly claims = new Map<string, Claim>();
  readonly #recorded: Recorded;
  readonly #report: (path: Path, message: string) => void;

  constructor(recorded: Recorded, report: (path: Path, message: string) => void) {
    this.#recorded = recorded;
    this.#report = report;
  }

  /** The id of the claim that an entry makes, or nothing when no source may stand behind it, which is reported. */
  add(statement: Statement, entry: ClaimEntry, path: Path): string | undefined {
    const source = entry.source ?? this.#recorded.source;
    if (source === undefined) {
      this.#report(
        path,
        'no source; expected "source" here or at the top of the bundle, since every fact needs a claim',
      );
      return undefined;
    }
    if (source === editors && isTitle(statement.says)) {
      const place = entry.source ? [...path, "source"] : path;
      this.#report(place, `a title needs a publication; expected a source other than ${editors}`);
      return undefined;
    }
    const at = entry.at ?? statement.at;
    const dated = isTitle(statement.says) || typeof entry.at === "string";
    const id = claimId(source, { ...statement, at }, dated);
    const known = this.claims.get(id);
    const claim =
      known === undefined
        ? this.#claim(id, source, at, statement, entry)
        : printedAlsoAt(known, statement.event);
    this.claims.set(id, claim);
    return id;
  }

  #claim(
    id: string,
    source: string,
    at: string | undefined,
    statement: Statement,
    entry: ClaimEntry,
  ): Claim {
    const { bundle, recordedAt, recordedBy } = this.#recorded;
    return {
      acting: false,
      ...statement,
      id,
      source,
      at,
      printedAs: entry.printedAs ?? undefined,
      dateKind: entry.dateKind ?? undefined,
      term: entry.term ?? undefined,
      inferred: entry.inferred ?? undefined,
      conflictsWith: entry.conflictsWith?.length ? entry.conflictsWith : undefined,
      paragraph: integer(entry.paragraph),
      start: integer(entry.span?.[0]),
      end: integer(entry.span?.[1]),
      note: entry.note ?? undefined,
      method: entry.rule == null ? "HAND" : "RULE",
      rule: entry.rule ?? undefined,
      recordedAt: entry.recordedAt ?? recordedAt,
      recordedBy: entry.recordedBy ?? recordedBy,
      bundle,
    };
  }
}

function printedAlsoAt(claim: Claim, event: string | undefined): Claim {
  if (event === undefined || event === claim.event) return claim;
  return { ...claim, alsoAt: [...new Set([...(claim.alsoAt ?? []), event])].toSorted() };
}

/** A claim as read from the graph, where integers come back as numbers. */
export function claimFromGraph(props: Claim): Claim {
  return {
    ...props,
    order: integer(props.order),
    paragraph: integer(props.paragraph),
    start: integer(props.start),
    end: integer(props.end),
  };
}

/** Integers travel to the database as bigint; a number would be stored as a float. */
export function integer(value: bigint | number | null | undefined): bigint | undefined {
  return value === null || value === undefined ? undefined : BigInt(value);
}
