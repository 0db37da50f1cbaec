import type { ExecutionResult } from "graphql";
import type { Plugin } from "graphql-yoga";

import type { Context } from "./schema.ts";

/** Says beside the answer what it cost, and whether it was given while an import was under way. */
export function useExtensions(): Plugin<Context> {
  return {
    onExecute({ args: { contextValue } }) {
      return {
        onExecuteDone({ result, setResult }) {
          const { cost, importing } = contextValue;
          const extensions = {
            ...(cost === undefined ? {} : { cost }),
            ...(importing === true ? { importing } : {}),
          };
          setResult({ ...(result as ExecutionResult), extensions });
        },
      };
    },
  };
}
