import type { RequestListener } from "node:http";

import type { Logger } from "pino";

import type { GraphReader } from "./graph/index.ts";
import { createApi } from "./graphql/api.ts";
import { readStoredOperations } from "./graphql/stored-operations.ts";
import { type Admission, admit, usualAdmission } from "./http/admit.ts";
import { setSecurityHeaders } from "./http/security-headers.ts";
import { type Readiness, createSite } from "./http/site.ts";

export type { Readiness };

export interface AppParts {
  readonly graph: GraphReader;
  readonly readiness: () => Readiness;
  /** The folder of the built web app. */
  readonly webRoot: string;
  readonly log: Logger;
  readonly admission?: Admission;
}

/**
 * The whole server as a function of its parts: it opens no port and reads no setting. GraphQL is answered before
 * Express sees the request, which costs a tenth of a small answer.
 */
export function createApp(parts: AppParts): RequestListener {
  const { graph, readiness, webRoot, log, admission = usualAdmission } = parts;
  const yoga = createApi(graph, log, readStoredOperations(webRoot));
  const api = admit(admission, (request, response) => void yoga(request, response));
  const site = createSite({ readiness, webRoot });
  return (request, response) => {
    const isGraphql = /^\/graphql(?:[/?]|$)/.test(request.url ?? "");
    setSecurityHeaders(response, isGraphql);
    if (isGraphql) api(request, response);
    else site(request, response);
  };
}
