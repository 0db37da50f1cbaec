import {
  type ASTVisitor,
  GraphQLError,
  type SelectionSetNode,
  type ValidationContext,
  parse,
} from "graphql";
import type { Plugin } from "graphql-yoga";

/** How large a document may be. Bodies, and the cost of an answer, have limits of their own. */
const limits = { tokens: 4000, depth: 20, aliases: 50, roots: 20 } as const;

/** Refuses documents that are larger than any question needs to be. */
export function useLimits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parse(source, { ...options, maxTokens: limits.tokens }));
    },
    onValidate({ addValidationRule }) {
      addValidationRule(SizeRule);
    },
  };
}

function SizeRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field(node) {
      if (!node.alias) return;
      aliases += 1;
      if (aliases === limits.aliases + 1) refuse(context, `at most ${limits.aliases} aliases`);
    },
    OperationDefinition(node) {
      const depth = depthOf(context, node.selectionSet, new Set());
      if (depth > limits.depth) refuse(context, `fields at most ${limits.depth} levels deep`);
      const roots = node.selectionSet.selections.length;
      if (roots > limits.roots) refuse(context, `at most ${limits.roots} fields at the top`);
    },
  };
}

function refuse(context: ValidationContext, rule: string): void {
  context.reportError(
    new GraphQLError(`A question may have ${rule}. Ask in several requests.`, {
      extensions: { code: "COST_LIMIT_EXCEEDED" },
    }),
  );
}

/** Levels of fields; a fragment within itself is reported by another rule. */
function depthOf(
  context: ValidationContext,
  set: SelectionSetNode,
  within: ReadonlySet<string>,
): number {
  const depths = set.selections.map((selection): number => {
    if (selection.kind === "Field") {
      return selection.selectionSet ? 1 + depthOf(context, selection.selectionSet, within) : 1;
    }
    if (selection.kind === "InlineFragment")
      return depthOf(context, selection.selectionSet, within);
    const name = selection.name.value;
    const fragment = context.getFragment(name);
    if (!fragment || within.has(name)) return 0;
    return depthOf(context, fragment.selectionSet, new Set([...within, name]));
  });
  return Math.max(0, ...depths);
}
