import {
  type ASTNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { LRUCache } from "lru-cache";

import { bindAll } from "./bindings.ts";
import { type Composition, type Questions, compose } from "./compose.ts";
import type { GraphReader } from "./connect.ts";
import { given } from "./given.ts";
import type { Params } from "./read.ts";
import { type Seek, answerSought } from "./seek.ts";
import type { Nodes } from "./selection.ts";

/** Who asks: the graph to ask, until when, and whether its answers come while an import is under way. */
export interface Asking {
  readonly graph: GraphReader;
  /** Aborts when the reader leaves. */
  readonly signal?: AbortSignal;
  importing?: boolean;
}

/** Answers a field of `Query` with the finished tree below it: the answer as readers get it. */
export type Ask = (asking: Asking, info: GraphQLResolveInfo) => Promise<unknown>;

/** What is known of an operation: the variables on which its text depends, and its statements so far. */
interface Operation {
  readonly switches: readonly Switch[];
  readonly compositions: LRUCache<string, Composition>;
}

/** An operation is read in a few ways: with and without what it skips or filters by, from the start or the end. */
const maxCompositions = 100;

/** Fields of `Query` for which something may have to be looked for before they are asked, as `Query.paths`. */
export interface Seeking {
  readonly seek: Readonly<Record<string, Seek>>;
}

/** Composes each field of a document once; the statements live as long as the parsed operation does. */
export function createAsk(questions: Questions & Seeking): Ask {
  const operations = new WeakMap<OperationDefinitionNode, Operation>();

  function operationOf({ operation, fragments }: GraphQLResolveInfo): Operation {
    const known = operations.get(operation);
    if (known) return known;
    const switches = findSwitches([operation, ...Object.values(fragments)]);
    const opened = {
      switches,
      compositions: new LRUCache<string, Composition>({ max: maxCompositions }),
    };
    operations.set(operation, opened);
    return opened;
  }

  function compositionOf(info: GraphQLResolveInfo): Composition {
    const { switches, compositions } = operationOf(info);
    const { fragments: definitions, variableValues: variables } = info;
    const nodes = info.fieldNodes as Nodes;
    const key = [info.path.key, ...switches.map((one) => switchValue(one, variables))].join(" ");
    const known = compositions.get(key);
    if (known) return known;
    const composition = compose(questions, { nodes, definitions, variables });
    compositions.set(key, composition);
    return composition;
  }

  return async (asking, info) => {
    const { text, bindings, read } = compositionOf(info);
    const { params, pages } = bindAll(bindings, info.variableValues);
    async function answerWith(more: Params): Promise<unknown> {
      const all = { ...params, ...more };
      const [[answer, importing] = []] = await asking.graph.readRows(text, all, {
        signal: asking.signal,
      });
      if (importing === true) asking.importing = true;
      return answer;
    }
    const seek = questions.seek[`Query.${info.fieldName}`];
    const answer = await (seek ? answerSought(seek, asking, info, answerWith) : answerWith({}));
    return read(answer, pages);
  };
}

/** A variable on which the text depends: on which parts of it are given, or on its value. */
interface Switch {
  readonly name: string;
  readonly byValue: boolean;
}

/** All variables; those within `@skip`, `@include` and `orderBy` by their value. */
function findSwitches(
  nodes: readonly (OperationDefinitionNode | FragmentDefinitionNode)[],
): Switch[] {
  const switches = new Map<string, Switch>();
  const note = (within: ASTNode, byValue: boolean) =>
    visit(within, {
      Variable({ name: { value: name } }) {
        switches.set(`${name} ${byValue}`, { name, byValue });
      },
    });
  for (const node of nodes) {
    note(node, false);
    visit(node, {
      Directive: (directive) => void note(directive, true),
      Argument(argument) {
        if (argument.name.value === "orderBy") note(argument, true);
      },
    });
  }
  return [...switches.values()];
}

/** Nothing and null are two: the first leaves an argument its default. */
function switchValue({ name, byValue }: Switch, variables: Readonly<Record<string, unknown>>) {
  if (!(name in variables)) return "-";
  const value = given(variables[name]);
  return byValue ? String(value) : shapeOf(value);
}

/** Which parts of a value are given: `held(body(+)asOf(+))`. */
function shapeOf(value: unknown): string {
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    return value === undefined ? "" : "+";
  }
  return Object.entries(value)
    .map(([key, part]) => `${key}(${shapeOf(part)})`)
    .join("");
}
