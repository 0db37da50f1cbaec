import { readFileSync } from "node:fs";

import { makeExecutableSchema } from "@graphql-tools/schema";
import { type GraphQLSchema, isAbstractType, isObjectType } from "graphql";

import type { Ask, Asking } from "../graph/ask.ts";
import { typeOf } from "../graph/readers.ts";
import { kinds } from "../kinds/index.ts";
import type { Asker } from "../review/index.ts";
import { markFinished } from "./execute-finished.ts";
import { dateScalar, partialDateScalar } from "./scalars.ts";

/** What the server around the API knows of who sent a request. */
export interface ServerContext {
  /** The address to count requests for; none for this machine itself. */
  readonly client?: string | undefined;
}

/** What the fields of a request share. */
export interface Context extends Asking {
  readonly asker: Asker;
  /** Of the operation, once it is reckoned. */
  cost?: number;
}

/** An object within an answer. */
interface Tree extends Readonly<Record<string, unknown>> {
  readonly [typeOf]?: string;
}

/** The source folder, seen from here and from `dist` alike: the build does not copy schemas. */
const sources = new URL("../../src/", import.meta.url);

const files = [
  "graphql/base.graphql",
  ...kinds.map((kind) => `kinds/${kind}/${kind}.graphql`),
  "exploration/exploration.graphql",
  "exploration/neighbours.graphql",
  "exploration/subgraph.graphql",
  "exploration/co-attendance.graphql",
  "exploration/paths.graphql",
];

/** The schema as written, without a way to answer. */
export function readSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: files.map((file) => readFileSync(new URL(file, sources), "utf8")),
    resolvers: { Date: dateScalar, PartialDate: partialDateScalar },
  });
}

/**
 * Gives a schema its answers: each field of `Query` asks once for the whole tree below it, and every other field
 * finds its value there under its key, where the tree is not the answer already.
 */
export function answerWith(schema: GraphQLSchema, ask: Ask): GraphQLSchema {
  const query = schema.getQueryType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: Tree) => value[typeOf];
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      if (type === query) {
        field.resolve = (_source, _args, context: Context, info) => ask(context, info);
        markFinished(field);
      } else {
        field.resolve = (source: Tree, _args, _context, { path }) => source[path.key];
      }
    }
  }
  return schema;
}
