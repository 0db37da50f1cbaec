import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  type ValidationContext,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import { LRUCache } from "lru-cache";

import { limits, tooLarge } from "./limits.ts";

/** A document that the schema can answer. */
interface ValidDocument {
  readonly document: DocumentNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
}

/** Parses and validates a text. Errors: the document's own, of its syntax thrown. */
export type ReadDocument = (
  text: string,
) => ValidDocument | { readonly errors: readonly GraphQLError[] };

/** The web app has some fifty documents; what others ask over and over is kept as well. */
const kept = { max: 500, maxSize: 2_000_000 };

const rules = [...specifiedRules, AliasesRule];

/** Reads each document once while it is remembered, so what is known of its parts can hang on them. */
export function createDocuments(schema: GraphQLSchema): ReadDocument {
  const known = new LRUCache<string, ValidDocument>({
    ...kept,
    sizeCalculation: (_read, text) => text.length + 1,
  });
  return (text) => {
    const earlier = known.get(text);
    if (earlier) return earlier;
    const document = parse(text, { maxTokens: limits.tokens });
    const errors = validate(schema, document, rules);
    if (errors.length > 0) return { errors };
    const read = { document, fragments: fragmentsOf(document) };
    known.set(text, read);
    return read;
  };
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((node) => node.kind === "FragmentDefinition");
  return Object.fromEntries(fragments.map((node) => [node.name.value, node]));
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
