import { type ASTVisitor, type ValidationContext, parse } from "graphql";
import type { Plugin } from "graphql-yoga";

import { limits, tooLarge } from "./limits.ts";

/** Refuses documents that are longer than any question needs to be. */
export function useLimits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parse(source, { ...options, maxTokens: limits.tokens }));
    },
    onValidate({ addValidationRule }) {
      addValidationRule(AliasesRule);
    },
  };
}

function AliasesRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field(node) {
      if (!node.alias) return;
      aliases += 1;
      if (aliases === limits.aliases + 1) {
        context.reportError(tooLarge(`at most ${limits.aliases} aliases`, node));
      }
    },
  };
}
