import type { FieldNode, GraphQLObjectType } from "graphql";

import type { Fragment, ListOrder } from "./fragment.ts";
import type { IsGiven } from "./leave-out.ts";
import type { Read } from "./readers.ts";

/** A value in the list that a statement returns, and how to read it. */
export interface Column {
  readonly value: string;
  readonly read: Read;
}

/**
 * One fragment within a statement. Its number sets its parameters and the variables it hands on apart from those of
 * all others, so that files need not know each other, not even a kind inside itself (parts of parts).
 */
export class Block {
  readonly number: number;
  /** Whether it is known that no day is asked about. */
  readonly dayless: boolean;
  /** Whether a parameter of the fragment, or a part of one as `filter.held`, is given; none when that is not known. */
  readonly isGiven: IsGiven | undefined;
  /** What is asked further of each row. */
  readonly calls: string[] = [];
  readonly #handedOn = new Set<string>();
  readonly #asked: (Asked & { readonly column: Column })[] = [];

  constructor(number: number, dayless = false, isGiven?: IsGiven) {
    this.number = number;
    this.dayless = dayless;
    this.isGiven = isGiven;
  }

  /** The name by which the fragments inside start from a variable or, as `signed.claims`, a property of one. */
  handOn(value: string): string {
    this.#handedOn.add(value);
    return this.#handed(value);
  }

  get handedOn(): string[] {
    return Array.from(this.#handedOn, (value) => `${value} AS ${this.#handed(value)}`);
  }

  #handed(value: string): string {
    return `${value.replace(".", "_")}_${this.number}`;
  }

  /** The same question is asked once, as `evidence` when it is selected on several kinds. */
  once(asked: Asked, ask: () => Column): Column {
    const known = this.#asked.find((earlier) => isSame(earlier, asked));
    if (known) return known.column;
    const column = ask();
    this.#asked.push({ ...asked, column });
    return column;
  }
}

/** A fragment, what it starts from, and the nodes that ask for it. */
interface Asked {
  readonly fragment: Fragment;
  readonly place: Place;
  readonly nodes: readonly FieldNode[];
}

function isSame(one: Asked, other: Asked): boolean {
  return (
    one.fragment === other.fragment &&
    one.fragment.from.every(
      (name) => one.place.starts.get(name) === other.place.starts.get(name),
    ) &&
    one.nodes.length === other.nodes.length &&
    one.nodes.every((node, index) => node === other.nodes[index])
  );
}

/** Where a selection stands: the values it can read, and what its fragments can start from. */
export interface Place {
  readonly block: Block;
  /** The Cypher of a plain value or of a node, by field. */
  column(field: string): string;
  /** The variable by the name that fragments know it. */
  readonly starts: ReadonlyMap<string, string>;
  /** Of a node that may be of several kinds: the one that is looked into. */
  readonly label?: string;
}

/** Fields that show a property of another name. A post has labels of its own, which take its body's name in, and so has a relation. */
const storedNames: Readonly<Record<string, string>> = {
  label: "name",
  labelEn: "nameEn",
  "Post.label": "label",
  "Post.labelEn": "labelEn",
  "Relation.label": "label",
};

/** Outside of everything: fragments here start from nothing. */
export function rootPlace(): Place {
  return { block: new Block(0), column: noColumn("Query"), starts: new Map() };
}

/** At a node: its properties, and fragments that start from its kind or an interface (`person`, `entity`). */
export function nodePlace(type: GraphQLObjectType, variable: string, block: Block): Place {
  const names = [type, ...type.getInterfaces()].map(({ name }) => name.toLowerCase());
  return {
    block,
    column: (field) =>
      `${variable}.${storedNames[`${type.name}.${field}`] ?? storedNames[field] ?? field}`,
    starts: new Map(names.map((name) => [name, variable])),
  };
}

/** The name of the key in rows that were read for each of several. */
export const eachKey = "key";

/** At a row: its variables. A row of a paged list has its key as `cursor`, and a bare node is the row's `node`. */
export function rowPlace({ path, yields, each }: Fragment, block: Block, order?: ListOrder): Place {
  const columns = new Map(typeof yields === "string" ? [["node", yields]] : yields);
  const cursor = each ? eachKey : order?.keys.at(-1);
  if (cursor !== undefined) columns.set("cursor", cursor);
  return {
    block,
    column: (field) => columns.get(field) ?? noColumn(`cypher/${path}`)(field),
    starts: new Map(
      Array.from(columns, ([field, value]) => [value.includes(".") ? field : value, value]),
    ),
  };
}

function noColumn(owner: string): (field: string) => never {
  return (field) => {
    throw new Error(`${owner} gives nothing for the field "${field}".`);
  };
}
