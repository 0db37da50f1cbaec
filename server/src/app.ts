import type { IncomingMessage, RequestListener } from "node:http";

import type { Logger } from "pino";

import type { GraphReader } from "./graph/index.ts";
import { createApi } from "./graphql/api.ts";
import { readStoredOperations } from "./graphql/stored-operations.ts";
import { type Admission, admit, usualAdmission } from "./http/admit.ts";
import { createExports, exportsAtOnce } from "./http/exports.ts";
import { openToPages } from "./http/open-to-pages.ts";
import { setSecurityHeaders } from "./http/security-headers.ts";
import { type Readiness, createSite } from "./http/site.ts";
import { createReconciliation } from "./reconcile/routes.ts";
import type { Review } from "./review/index.ts";

export type { Readiness };

export interface AppParts {
  readonly graph: GraphReader;
  readonly readiness: () => Readiness;
  /** The folder of the built web app. */
  readonly webRoot: string;
  readonly log: Logger;
  readonly admission?: Admission;
  /** Answers at `/cypher` and `/questions`. */
  readonly desk?: RequestListener;
  /** For reviewers; without it the server only reads. */
  readonly review?: Review;
}

/**
 * The whole server as a function of its parts: it opens no port and reads no setting. GraphQL is answered before
 * Express sees the request, which costs a tenth of a small answer.
 */
export function createApp(parts: AppParts): RequestListener {
  const { graph, readiness, webRoot, log, admission = usualAdmission, desk, review } = parts;
  const { listen } = createApi(graph, log, readStoredOperations(webRoot), review);
  const api = admit(admission, openToPages("POST", listen));
  const exports = admit({ ...admission, atOnce: exportsAtOnce }, createExports(graph, log));
  const reconciliation = createReconciliation(graph, admission, log);
  const site = createSite({ readiness, webRoot });
  return (request, response) => {
    const place = /^\/([^/?]*)/.exec(request.url ?? "")?.[1] ?? "";
    setSecurityHeaders(response, pageOf(place));
    if (place === "graphql") api(request, response);
    else if (place === "export") exports(request, response);
    else if (place === "reconcile") reconciliation(request, response);
    else if (desk && isForDesk(request)) desk(request, response);
    else site(request, response);
  };
}

/** What is made to be framed by others: the embedded picture, and previews for those who match their tables. */
function pageOf(place: string): "site" | "graphql" | "embed" {
  if (place === "graphql") return place;
  return place === "embed" || place === "reconcile" ? "embed" : "site";
}

/** At the same addresses, a browser that asks for a page gets the page. */
function isForDesk({ method, url = "", headers }: IncomingMessage): boolean {
  const isPage = method === "GET" && /\btext\/html\b/.test(headers.accept ?? "");
  return !isPage && /^\/(cypher|questions)(?:[/?]|$)/.test(url);
}
