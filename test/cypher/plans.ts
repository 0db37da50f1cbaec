import { parse } from "graphql";

import { exploration } from "../../server/src/exploration/index.ts";
import { bindAll } from "../../server/src/graph/bindings.ts";
import { compose } from "../../server/src/graph/compose.ts";
import { loadFragments } from "../../server/src/graph/fragments.ts";
import type { Nodes } from "../../server/src/graph/selection.ts";
import { readSchema } from "../../server/src/graphql/schema.ts";
import { questionFolders } from "../../server/src/kinds/index.ts";
import { useExplain } from "../support/explain.ts";

export const schema = readSchema();
export const fragments = loadFragments(questionFolders);

/** Operators that read more than was asked for. */
export const forbidden = new Set(["AllNodesScan", "NodeByLabelScan", "CartesianProduct", "Eager"]);

/** The statement that answers the one field of a document, with its parameters. */
export function planned(text: string) {
  const [definition] = parse(text).definitions;
  const nodes =
    definition?.kind === "OperationDefinition" ? definition.selectionSet.selections : [];
  const selection = { nodes: nodes as unknown as Nodes, definitions: {}, variables: {} };
  const { text: statement, bindings } = compose({ schema, fragments, ...exploration }, selection);
  return { statement, params: bindAll(bindings, {}).params };
}

/** How Neo4j would answer a document. */
export function usePlans() {
  const explain = useExplain();
  return {
    explain: (text: string) => {
      const { statement, params } = planned(text);
      return explain(statement, params);
    },
  };
}
