import pino from "pino";
import { beforeAll } from "vitest";

import type { Graph } from "../../../server/src/graph/index.ts";
import { createApi } from "../../../server/src/graphql/api.ts";
import { addReviewer, createReview } from "../../../server/src/review/index.ts";
import { applySchema, importPaths } from "../../../server/src/seeding/index.ts";
import { emptyGraph, useGraph } from "../../support/graph.ts";
import type { Answer } from "../graphql/api.ts";
import { dump, firstArticle, makeFolder, reference, registry } from "../seeding/world.ts";

export type Ask = (
  query: string,
  variables?: Record<string, unknown>,
  token?: string,
) => Promise<Answer & { readonly status: number }>;

/** The API with its part for reviewers, over a graph that one invented ministry is in. */
export function useDesk() {
  const opened = useGraph();
  const tokens = { an: "", binh: "" };
  beforeAll(async () => {
    await applySchema(opened.current);
    await emptyGraph(opened.current);
    await importWorld(opened.current);
    tokens.an = await addReviewer(opened.current, "An Reviewer");
    tokens.binh = await addReviewer(opened.current, "Bình Reviewer");
  });
  const ask: Ask = (query, variables, token = tokens.an) =>
    askOf(opened.current)(query, variables, token);
  return {
    tokens,
    ask,
    get graph() {
      return opened.current;
    },
  };
}

/** Imports what the graph knows before any article. */
export function importWorld(graph: Graph): Promise<void> {
  return importBundle(graph, registry, firstArticle, reference);
}

/** Imports bundles as files. */
export async function importBundle(graph: Graph, ...bundles: readonly object[]): Promise<void> {
  const folder = makeFolder();
  try {
    for (const [index, bundle] of bundles.entries()) folder.write(`${index}.yaml`, bundle);
    await importPaths(graph, [folder.path]);
  } finally {
    folder.remove();
  }
}

/** Asks as a reviewer, without opening a port; an empty token is none. */
export function askOf(graph: Graph): Ask {
  const api = createApi(graph, pino({ level: "silent" }), new Map(), createReview(graph));
  return async (query, variables, token = "") => {
    const response = await api.fetch("http://localhost/graphql", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Answer) };
  };
}

/** What readers can see of the graph: all but drafts, the log and reviewers. */
export async function publicDump(graph: Graph): Promise<string[]> {
  return (await dump(graph)).filter((line) => !/^(?:Draft|Decision|Reviewer) /.test(line));
}

/** An article about invented people: one whom the graph knows, one of a known name, one new. */
export const article = {
  publisher: "daily.example",
  url: "https://daily.example/so-ket",
  title: "Sơ kết công tác",
  published: "2022-06-20",
  text: [
    "Ngày 20/6/2022, tại Đà Nẵng, Bộ Nội vụ tổ chức Hội nghị sơ kết công tác cán bộ.",
    "Đồng chí Trần Thị Bình, Bộ trưởng Bộ Nội vụ chủ trì Hội nghị.",
    "Tham dự Hội nghị có đồng chí Nguyễn Văn An, Cục trưởng Cục Kiểm lâm; đồng chí Lê Văn Tô, Thứ trưởng Bộ Nội vụ.",
  ].join("\n\n"),
};

export const draftFields = `
  id version status open
  mentions { key kind name state id candidates { id reasonsFor { code } reasonsAgainst { code } } }
  facts { key says subject object event role value at printedAs dropped decision { action reviewer } }
`;

export interface DraftAnswer {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly open: readonly string[];
  readonly mentions: readonly {
    readonly key: string;
    readonly kind: string;
    readonly name: string;
    readonly state: string;
    readonly id: string | null;
    readonly candidates: readonly {
      readonly id: string;
      readonly reasonsFor: readonly { readonly code: string }[];
      readonly reasonsAgainst: readonly { readonly code: string }[];
    }[];
  }[];
  readonly facts: readonly {
    readonly key: string;
    readonly says: string;
    readonly subject: string;
    readonly dropped: boolean;
    readonly decision: { readonly action: string; readonly reviewer: string } | null;
  }[];
}
