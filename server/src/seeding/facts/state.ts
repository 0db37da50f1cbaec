import type { ClaimEntry } from "../format/claim-fields.ts";
import type { Path } from "../read/problem.ts";
import type { Statement } from "./claim.ts";

/** How a part of a bundle states a fact. */
export type State = (statement: Statement, entry: ClaimEntry, path: Path) => void;

/** How a part of a bundle says what is wrong with it. */
export type Report = (path: Path, message: string) => void;

/** Visits a list with the path of each entry. */
export function each<Entry>(
  list: readonly Entry[] | null | undefined,
  path: Path,
  visit: (entry: Entry, path: Path) => void,
): void {
  list?.forEach((entry, index) => visit(entry, [...path, index]));
}

/** States one relationship for each entry of a list. */
export function links<Entry extends ClaimEntry>(
  list: readonly Entry[] | null | undefined,
  path: Path,
  state: State,
  statement: (entry: Entry, index: number) => Statement,
): void {
  list?.forEach((entry, index) => state(statement(entry, index), entry, [...path, index]));
}

type Stated = readonly (ClaimEntry & { value: string })[] | null | undefined;

/** An entry with a beginning and an end. */
export interface Dated {
  readonly id: string;
  readonly start?: Stated;
  readonly end?: Stated;
}

/** States the properties of an entry that are facts. */
export function properties<Key extends string>(
  entity: { readonly id: string } & Readonly<Partial<Record<Key, Stated>>>,
  path: Path,
  state: State,
  keys: readonly Key[],
  further: Omit<Statement, "says" | "subject"> = {},
): void {
  for (const key of keys) {
    links(entity[key], [...path, key], state, ({ value }) => ({
      ...further,
      says: key.toUpperCase(),
      subject: entity.id,
      value,
    }));
  }
}
