import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  assertObjectType,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
} from "graphql";

import type { Binding, Prepare } from "./bindings.ts";
import { Block, type Column, type Place, nodePlace, rootPlace, rowPlace } from "./block.ts";
import { type Choice, type Starts, choose } from "./choose.ts";
import { type Fragment, soleVariable } from "./fragment.ts";
import type { Fragments } from "./fragments.ts";
import { typeOfId } from "./ids.ts";
import {
  type ConnectionSlot,
  countSlot,
  pageInfoFields,
  pageInfoSlot,
  readConnection,
  rowsSlot,
} from "./read-connection.ts";
import { type Read, type Slot, collected, readCollected, readLeaf, readObject } from "./readers.ts";
import {
  type Field,
  type Nodes,
  type Selection,
  fieldOf,
  isTypename,
  readsBackward,
  selectedFields,
} from "./selection.ts";
import { writeCall } from "./write-call.ts";

/** The questions that can be asked. Exceptions are named by the coordinate of their field, as `Query.search`. */
export interface Questions {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly starts: Starts;
  /** Fields whose arguments are not the parameters of their fragment. */
  readonly prepare: Readonly<Record<string, Prepare>>;
  /** Plain values that are not shown as they are read. */
  readonly show: Readonly<Record<string, (value: unknown) => unknown>>;
}

/** A statement for a field of `Query`: `bindings` fill its parameters, `read` turns its one value into the answer. */
export interface Composition {
  readonly text: string;
  readonly bindings: readonly Binding[];
  readonly read: Read;
}

/** Every answer says whether an import is under way, so that nobody takes a part for the whole. */
const importing = "EXISTS { (:Import {id: 'running'}) } AS importing";

/** Composes a field of `Query` and everything selected below it into one statement. */
export function compose(questions: Questions, selection: Selection): Composition {
  return new Composer(questions, selection).compose();
}

class Composer {
  readonly #questions: Questions;
  readonly #selection: Selection;
  readonly #bindings: Binding[] = [];

  constructor(questions: Questions, selection: Selection) {
    this.#questions = questions;
    this.#selection = selection;
  }

  compose(): Composition {
    const root = rootPlace();
    const query = assertObjectType(this.#questions.schema.getQueryType());
    const { value, read } = this.#field(query, this.#selection.nodes, root);
    const lines = [...root.block.calls, `RETURN ${value} AS answer, ${importing}`].join("\n");
    // The driver sends a text in packets of 1,400 bytes, and Neo4j reads all of it each time: margins cost some of both.
    const text = lines.replaceAll(/^ +/gm, "");
    return { text, bindings: this.#bindings, read };
  }

  /** A field is a question of its own, else a plain value or a node of the place. */
  #field(owner: GraphQLObjectType, nodes: Nodes, place: Place): Column {
    const field = fieldOf(owner, nodes);
    const choice = this.#choose(owner, field, nodes, place);
    if (choice) {
      return place.block.once({ fragment: choice.fragment, place, nodes }, () =>
        choice.order
          ? this.#connection(owner, nodes, choice, place)
          : this.#question(owner, nodes, choice, place),
      );
    }
    const type = getNamedType(field.type);
    const value = place.column(field.name);
    if (!isLeafType(type)) return this.#node(type, nodes, value, place.block);
    const read = this.#questions.show[`${owner.name}.${field.name}`];
    return { value, read: read ?? readLeaf(field.type, field.name, place.block.number) };
  }

  #choose(
    owner: GraphQLObjectType,
    field: Field,
    [node]: Nodes,
    { block: { dayless } }: Place,
  ): Choice | undefined {
    const { fragments } = this.#questions;
    if (!fragments.of(owner, field.name)) return undefined;
    const args = getArgumentValues(field, node, this.#selection.variables);
    return choose(this.#questions, owner, field.name, args, dayless);
  }

  #question(owner: GraphQLObjectType, nodes: Nodes, choice: Choice, outer: Place): Column {
    const { fragment } = choice;
    const field = fieldOf(owner, nodes);
    const inner = this.#open(owner, nodes, choice);
    const row = this.#yielded(field, nodes, fragment, inner);
    const result = `r${inner.number}`;
    const value = collected(fragment, row.value);
    outer.block.calls.push(writeCall({ fragment, outer, inner, value, result }));
    const isLeaf = isLeafType(getNamedType(field.type));
    return { value: result, read: isLeaf ? row.read : readCollected(fragment, row.read) };
  }

  /** A list in pages: rows that begin with their cursor, and beside them the count, each only when asked for. */
  #connection(owner: GraphQLObjectType, nodes: Nodes, choice: Choice, outer: Place): Column {
    const { fragment, order, count } = choice;
    const field = fieldOf(owner, nodes);
    const inner = this.#open(owner, nodes, choice);
    const { rows, slots, isRead, isCounted } = this.#connectionSlots(field, nodes, choice, inner);
    const answer = ["null", "null"];
    if (order && isRead) {
      const result = `r${inner.number}`;
      const value = `collect([${rows.join(", ")}])`;
      const backward = readsBackward(this.#selection, field, nodes);
      outer.block.calls.push(
        writeCall({ fragment, outer, inner, value, result, order, cut: { backward } }),
      );
      answer[0] = result;
    }
    if (isCounted) {
      const result = `n${inner.number}`;
      const value = count ? soleVariable(count) : "count(*)";
      const rows = count ? { fragment: count } : { fragment, order };
      const counting = {
        ...rows,
        outer,
        inner: new Block(inner.number, inner.dayless, inner.isGiven),
      };
      outer.block.calls.push(writeCall({ ...counting, value, result }));
      answer[1] = result;
    }
    return { value: `[${answer.join(", ")}]`, read: readConnection(inner.number, slots) };
  }

  #connectionSlots(field: Field, nodes: Nodes, { fragment, order }: Choice, inner: Block) {
    const type = assertObjectType(getNamedType(field.type));
    const edge = rowPlace(fragment, inner, order);
    const rows = [edge.column("cursor")];
    let isRead = false;
    let isCounted = false;
    const slots = this.#selected(type, nodes).map(([key, selected]): ConnectionSlot => {
      if (isTypename(selected)) return { key, read: () => type.name };
      const part = fieldOf(type, selected);
      const partType = getNamedType(part.type);
      if (part.name === "totalCount") {
        isCounted = true;
        return countSlot(key);
      }
      isRead = true;
      if (part.name === "pageInfo") {
        return pageInfoSlot(key, this.#pageInfo(assertObjectType(partType), selected));
      }
      const { value, read } =
        part.name === "edges"
          ? this.#object(assertObjectType(partType), selected, edge)
          : this.#node(partType, selected, edge.column("node"), inner);
      return rowsSlot(key, rows.push(value) - 1, read);
    });
    return { rows, slots, isRead, isCounted };
  }

  #pageInfo(type: GraphQLObjectType, nodes: Nodes): Slot[] {
    return this.#selected(type, nodes).map(([key, selected]) => {
      if (isTypename(selected)) return typenameSlot(key, type);
      const position = pageInfoFields.indexOf(fieldOf(type, selected).name);
      return { key, position, read: (value) => value };
    });
  }

  /** What a fragment yields: a row, a value or a node. */
  #yielded(field: Field, nodes: Nodes, fragment: Fragment, inner: Block): Column {
    const type = getNamedType(field.type);
    const { yields } = fragment;
    if (typeof yields !== "string") {
      return this.#object(assertObjectType(type), nodes, rowPlace(fragment, inner));
    }
    if (isLeafType(type)) {
      return { value: yields, read: readLeaf(field.type, field.name, inner.number) };
    }
    return this.#node(type, nodes, yields, inner);
  }

  #node(type: GraphQLNamedType, nodes: Nodes, variable: string, block: Block): Column {
    if (!isAbstractType(type)) {
      const object = assertObjectType(type);
      return this.#object(object, nodes, nodePlace(object, variable, block));
    }
    const values = [`${variable}.id`];
    const readers = new Map<string, Read>();
    for (const kind of this.#questions.schema.getPossibleTypes(type)) {
      const place = { ...nodePlace(kind, variable, block), label: kind.name };
      const slots = this.#slots(kind, nodes, place, values);
      readers.set(kind.name, readObject(slots, kind.name));
    }
    return {
      value: `[${values.join(", ")}]`,
      read: (value, pages) => readers.get(typeOfId((value as [string])[0]))?.(value, pages),
    };
  }

  #object(type: GraphQLObjectType, nodes: Nodes, place: Place): Column {
    const values: string[] = [];
    const slots = this.#slots(type, nodes, place, values);
    // An empty list stands for a missing node, so one of which nothing is read is not empty.
    return { value: `[${values.join(", ") || "null"}]`, read: readObject(slots) };
  }

  /** Adds what is selected to the values of a list, and says where it stands there. */
  #slots(type: GraphQLObjectType, nodes: Nodes, place: Place, values: string[]): Slot[] {
    const add = (value: string) =>
      values.includes(value) ? values.indexOf(value) : values.push(value) - 1;
    const selected = this.#selected(type, nodes);
    return selected.map(([key, fieldNodes]) => {
      if (isTypename(fieldNodes)) return typenameSlot(key, type);
      const { value, read } = this.#field(type, fieldNodes, place);
      const field = fieldOf(type, fieldNodes);
      const required = isNonNullType(field.type) ? `${type.name}.${field.name}` : undefined;
      return { key, position: add(value), read, required };
    });
  }

  #selected(type: GraphQLObjectType, nodes: Nodes): [string, Nodes][] {
    return selectedFields(this.#questions.schema, this.#selection, type, nodes);
  }

  /** A fragment takes its place in the statement: from here on its parameters have a number. */
  #open(owner: GraphQLObjectType, nodes: Nodes, choice: Choice): Block {
    const { fragment, order, count, dayless } = choice;
    const field = fieldOf(owner, nodes);
    const [node] = nodes;
    const coordinate = `${owner.name}.${field.name}`;
    const prepare = this.#questions.prepare[coordinate];
    // What is prepared may be there though nothing was given, and the other way around.
    const isGiven = prepare ? undefined : choice.isGiven;
    const block = new Block(this.#bindings.length + 1, dayless, isGiven);
    this.#bindings.push({
      number: block.number,
      coordinate,
      field,
      node,
      params: [...fragment.params, ...(count?.params ?? [])],
      order,
      prepare,
    });
    return block;
  }
}

function typenameSlot(key: string, { name }: GraphQLObjectType): Slot {
  return { key, position: 0, read: () => name };
}
