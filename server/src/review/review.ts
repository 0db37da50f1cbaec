import { readFileSync } from "node:fs";

import { type GraphQLFieldResolver, type GraphQLSchema, extendSchema, parse } from "graphql";

import type { GraphWriter } from "../graph/index.ts";
import { type GivenDecision, decide } from "./decide.ts";
import type { DraftState } from "./draft.ts";
import { viewDecision, viewDraft } from "./draft-view.ts";
import { findDraft, listDrafts } from "./drafts.ts";
import { listDecisions } from "./log.ts";
import { type Change, acceptDraft, rejectDraft, reopenDraft, withdrawDraft } from "./settle.ts";
import { SignIn } from "./sign-in.ts";
import { submitArticle } from "./submit.ts";

/** Who sent a request: its header, and the address to count wrong tokens for. */
export interface Asker {
  readonly authorization: string | null;
  readonly client: string | undefined;
}

type Args = Readonly<Record<string, unknown>>;
type Field = (reviewer: string, args: Args) => Promise<unknown>;

/** The part of the API that reviewers use. */
export interface Review {
  /** The name of who asks. Errors: see `SignIn.reviewer`. */
  reviewerOf(asker: Asker): Promise<string>;
  readonly fields: Readonly<Record<"Query" | "Mutation", Readonly<Record<string, Field>>>>;
}

/** The source folder, seen from here and from `dist` alike: the build does not copy schemas. */
const sdl = new URL("../../src/review/review.graphql", import.meta.url);

export function createReview(graph: GraphWriter): Review {
  const signIn = new SignIn(graph);
  const show = async (id: string, reviewer: string) => {
    const whole = await findDraft(graph, id);
    return whole && viewDraft(graph, whole, reviewer);
  };
  const changing = (change: (graph: GraphWriter, given: Change) => Promise<void>): Field =>
    async function settle(reviewer, args) {
      const { id, version } = args as { id: string; version: number };
      await change(graph, { id, version, reviewer });
      return show(id, reviewer);
    };
  return {
    reviewerOf: ({ authorization, client }) => signIn.reviewer(authorization, client),
    fields: {
      Query: {
        reviewer: async (reviewer) => reviewer,
        draft: (reviewer, { id }) => show(String(id), reviewer),
        async drafts(reviewer, args) {
          const { status, ...page } = args as {
            status?: DraftState;
            first?: number;
            after?: string;
          };
          const { nodes, pageInfo } = await listDrafts(graph, status, page);
          return { nodes: nodes.map((whole) => viewDraft(graph, whole, reviewer)), pageInfo };
        },
        async reviewLog(_reviewer, args) {
          const { nodes, pageInfo } = await listDecisions(graph, args);
          return { nodes: nodes.map((line) => viewDecision(line, line.article)), pageInfo };
        },
      },
      Mutation: {
        async submitArticle(reviewer, { article }) {
          const whole = await submitArticle(graph, article, reviewer);
          return whole && viewDraft(graph, whole, reviewer);
        },
        async decide(reviewer, args) {
          const { draft, version, decisions } = args as {
            draft: string;
            version: number;
            decisions: readonly GivenDecision[];
          };
          await decide(graph, draft, version, decisions, reviewer);
          return show(draft, reviewer);
        },
        acceptDraft: changing(acceptDraft),
        rejectDraft: changing(rejectDraft),
        withdrawDraft: changing(withdrawDraft),
        reopenDraft: changing(reopenDraft),
      },
    },
  };
}

/** What the context of a request must have for reviewers. */
interface Context {
  readonly asker: Asker;
}

/**
 * Adds the fields for reviewers to a schema. Each of them asks first who is there; without a `review` the schema can be
 * read and not asked.
 */
export function extendWithReview(schema: GraphQLSchema, review?: Review): GraphQLSchema {
  const extended = extendSchema(schema, parse(readFileSync(sdl, "utf8")));
  if (!review) return extended;
  const types = { Query: extended.getQueryType(), Mutation: extended.getMutationType() };
  for (const [type, fields] of Object.entries(review.fields)) {
    const known = types[type as keyof typeof types]?.getFields() ?? {};
    for (const [name, answer] of Object.entries(fields)) {
      const field = known[name];
      if (field) field.resolve = resolver(review, answer);
    }
  }
  return extended;
}

function resolver(review: Review, answer: Field): GraphQLFieldResolver<unknown, Context> {
  return async (_source, args: Args, { asker }) => answer(await review.reviewerOf(asker), args);
}
