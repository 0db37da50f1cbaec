import type { ServerResponse } from "node:http";

const everywhere = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** The web app is built from files of this server alone; Cytoscape and React set styles on elements. */
const site =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'";

/** GraphiQL is one page with its script, workers and fonts inside. */
const graphiql =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src data: blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

export function setSecurityHeaders(response: ServerResponse, isGraphql: boolean): void {
  for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value);
  response.setHeader("Content-Security-Policy", isGraphql ? graphiql : site);
}
