import type { Held } from "../review/link/persons.ts";
import type { TypeId } from "./offered.ts";

/** Another entity and what it is called. */
export interface Other {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string | null;
  readonly aliases?: readonly string[] | null;
  readonly abbreviations?: readonly string[] | null;
}

/** A tenure with the names of its post and body. */
export interface HeldPost extends Held {
  readonly name: string;
  readonly acting: boolean;
  readonly variants?: readonly string[] | null;
  readonly owner: Other;
}

/** What the graph knows of an entity that tells it from others of its name. */
export interface Known extends Other {
  readonly type: TypeId;
  readonly nameEn?: string | null;
  readonly labelEn?: string | null;
  readonly labelVariants?: readonly string[] | null;
  readonly number?: string | null;
  readonly numberVariants?: readonly string[] | null;
  readonly title?: string | null;
  /** With their schemes. */
  readonly externalIds?: readonly string[] | null;
  /** EDTF. */
  readonly born?: string | null;
  readonly died?: string | null;
  readonly date?: string | null;
  /** ISO days: of a body or place, and of a document or event. */
  readonly startMin?: string | null;
  readonly endMax?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly held: readonly HeldPost[];
  readonly bodies: readonly Other[];
  readonly places: readonly Other[];
}

/** Everything by which an entity goes beside its name. */
export function otherNames(known: Other & Partial<Known>): string[] {
  const { shortName, aliases, abbreviations, nameEn, labelEn, labelVariants, title } = known;
  return [shortName, nameEn, labelEn, title, aliases, abbreviations, labelVariants]
    .flat()
    .filter((name) => name != null);
}
