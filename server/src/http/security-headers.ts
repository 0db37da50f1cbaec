import type { ServerResponse } from "node:http";

const everywhere = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** The web app is built from files of this server alone; Cytoscape and React set styles on elements. */
const site =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'";

/** GraphiQL is one page with its script, workers and fonts inside. */
const graphiql =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src data: blob:; object-src 'none'; base-uri 'none'";

/** Bounds what a page may load and who may frame it: `embed` is made for the articles of others, and changes nothing. */
export function setSecurityHeaders(
  response: ServerResponse,
  page: "site" | "graphql" | "embed",
): void {
  for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value);
  const policy = page === "graphql" ? graphiql : site;
  if (page === "embed") {
    response.setHeader("Content-Security-Policy", policy);
  } else {
    response.setHeader("Content-Security-Policy", `${policy}; frame-ancestors 'none'`);
    response.setHeader("X-Frame-Options", "DENY");
  }
}
