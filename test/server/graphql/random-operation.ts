import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";

import { type Dice, type RandomValue, pick, valueOf } from "./random-value.ts";

export interface RandomOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** How many objects and lists an operation may have, and how deep: each more costs the database time to plan. */
const most = { parts: 5, depth: 6, leaves: 6 };

/** The choices that make an operation. */
interface Choices {
  /** Which fields are asked; the statement of the database depends on little else. */
  readonly shape: Dice;
  /** All others: arguments, aliases, variables, fragments, directives. */
  readonly details: Dice;
}

type Fields = readonly GraphQLField<unknown, unknown>[];

/**
 * A valid operation of a schema: any fields, at any depth, with or without their optional arguments, as literals or
 * variables with and without defaults, under aliases, in fragments, skipped and included.
 */
export function randomOperation(
  schema: GraphQLSchema,
  ids: readonly string[],
  choices: Choices,
): RandomOperation {
  return new Writer(schema, ids, choices).operation();
}

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #ids: readonly string[];
  readonly #choices: Choices;
  readonly #definitions: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #fragments: string[] = [];
  /** Objects and lists that may still come. */
  #left: number;
  #names = 0;

  constructor(schema: GraphQLSchema, ids: readonly string[], choices: Choices) {
    this.#schema = schema;
    this.#ids = ids;
    this.#choices = choices;
    this.#left = choices.shape(most.parts + 1);
  }

  operation(): RandomOperation {
    const query = this.#schema.getQueryType();
    if (!query) throw new Error("The schema has no questions.");
    const { shape } = this.#choices;
    const roots = several(shape, Object.values(query.getFields()), 1, 2);
    const fields = roots.map((field) => this.#field(field, 1)).join("\n");
    const head = this.#definitions.length > 0 ? `query (${this.#definitions.join(", ")})` : "query";
    const text = [`${head} {\n${fields}\n}`, ...this.#fragments].join("\n");
    return { query: text, variables: this.#variables };
  }

  /** Every field has an alias of its own, so that no two in one place ask for different things under one name. */
  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const args = field.args.flatMap((arg) => this.#argument(arg));
    const list = args.length > 0 ? `(${args.join(", ")})` : "";
    const head = `${this.#name("f")}: ${field.name}${list}`;
    if (isLeafType(type)) return `${head}${this.#directive(20)}`;
    this.#left -= 1;
    return `${head}${this.#directive(40)} ${this.#selection(type, depth + 1)}`;
  }

  #selection(type: GraphQLNamedOutputType, depth: number): string {
    const parts = [this.#chance(3) ? `${this.#name("t")}: __typename` : "__typename"];
    if (isAbstractType(type)) {
      const kinds = several(this.#choices.shape, this.#schema.getPossibleTypes(type), 0, 2);
      parts.push(...kinds.map((kind) => `... on ${kind.name} ${this.#fields(kind, depth)}`));
    }
    if ("getFields" in type && !isInputObjectType(type)) {
      const fields = this.#fields(type, depth);
      parts.push(this.#chance(6) ? this.#fragment(type.name, fields) : `... ${fields}`);
    }
    return `{ ${parts.join(" ")} }`;
  }

  #fields(type: { getFields: GraphQLObjectType["getFields"] }, depth: number): string {
    const fields = Object.values(type.getFields());
    const isPlain = ({ type: of }: Fields[number]) => isLeafType(getNamedType(of));
    const { shape } = this.#choices;
    const chosen = [...several(shape, fields.filter(isPlain), 0, most.leaves)];
    if (depth < most.depth && this.#left > 0) {
      const further = fields.filter((field) => !isPlain(field));
      chosen.push(...several(shape, further, 0, 2));
    }
    const texts = chosen.map((field) => this.#field(field, depth));
    return `{ __typename ${texts.join(" ")} }`;
  }

  /** Spread once or twice. */
  #fragment(type: string, fields: string): string {
    const name = this.#name("Fragment");
    this.#fragments.push(`fragment ${name} on ${type} ${fields}`);
    return this.#chance(2) ? `...${name}` : `...${name} ... on ${type} { ...${name} }`;
  }

  #argument(argument: GraphQLArgument): string[] {
    const isAsked = argument.name === "last" ? this.#choices.shape(4) === 0 : this.#chance(3);
    if (!isAsked && !isNonNullType(argument.type)) return [];
    const value = valueOf(argument.name, argument.type, this.#ids, this.#choices.details);
    if (!this.#chance(3)) return [`${argument.name}: ${literal(value, argument.type)}`];
    return [`${argument.name}: $${this.#variable(argument.type, value)}`];
  }

  #variable(type: GraphQLInputType, value: RandomValue): string {
    const name = this.#name("v");
    const isDefault = this.#chance(3);
    this.#definitions.push(
      `$${name}: ${String(type)}${isDefault ? ` = ${literal(value, type)}` : ""}`,
    );
    if (!isDefault) this.#variables[name] = value;
    return name;
  }

  #directive(times: number): string {
    if (!this.#chance(times)) return "";
    const name = pick(this.#choices.details, ["include", "skip"]);
    const isTrue = this.#chance(2);
    if (this.#chance(2)) return ` @${name}(if: ${isTrue})`;
    const variable = this.#name("v");
    this.#definitions.push(`$${variable}: Boolean!`);
    this.#variables[variable] = isTrue;
    return ` @${name}(if: $${variable})`;
  }

  #name(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }

  /** True once in so many times. */
  #chance(times: number): boolean {
    return this.#choices.details(times) === 0;
  }
}

/** Between `min` and `max` of these, each once. */
function several<T>(dice: Dice, from: readonly T[], min: number, max: number): readonly T[] {
  const left = [...from];
  const size = Math.min(min + dice(max - min + 1), left.length);
  return Array.from({ length: size }, () => left.splice(dice(left.length), 1)).flat();
}

/** A value as GraphQL writes it: names of enums and fields are bare. */
function literal(value: RandomValue, type: GraphQLInputType): string {
  if (value === null) return "null";
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (isListType(type) && Array.isArray(value)) {
    return `[${value.map((item) => literal(item, type.ofType)).join(", ")}]`;
  }
  if (isInputObjectType(type) && typeof value === "object" && !Array.isArray(value)) {
    const fields = Object.entries(value).map(([name, item]) => {
      const field = type.getFields()[name];
      if (!field) throw new Error(`${type.name} takes no ${name}.`);
      return `${name}: ${literal(item, field.type)}`;
    });
    return `{${fields.join(", ")}}`;
  }
  return isEnumType(type) && typeof value === "string" ? value : JSON.stringify(value);
}
