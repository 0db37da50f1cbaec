import { existsSync } from "node:fs";
import { join } from "node:path";

import express, { type Express } from "express";

/** Where the server stands: answers come in READY and, with a warning, in IMPORTING. */
export interface Readiness {
  readonly state: "STARTING" | "IMPORTING" | "READY" | "UNAVAILABLE";
  /** A sentence for people. */
  readonly detail?: string;
}

interface SiteParts {
  readonly readiness: () => Readiness;
  /** The folder of the built web app. */
  readonly webRoot: string;
}

/** Everything beside GraphQL: whether the server lives and is ready, and the web app. */
export function createSite({ readiness, webRoot }: SiteParts): Express {
  const site = express().disable("x-powered-by");

  site.get("/health", (_request, response) => {
    response.json({ state: "ALIVE" });
  });
  site.get("/ready", (_request, response) => {
    const now = readiness();
    if (now.state !== "READY") response.status(503).set("Retry-After", "1");
    response.set("Cache-Control", "no-store").json(now);
  });

  // Files in `assets` have the hash of their content in their name; the page that names them has not.
  site.use(
    "/assets",
    express.static(join(webRoot, "assets"), { immutable: true, maxAge: "1y", fallthrough: false }),
  );
  site.use(express.static(webRoot, { index: false, cacheControl: false }));
  site.get("/{*path}", (request, response) => {
    const page = join(webRoot, "index.html");
    if (!request.accepts("html") || !existsSync(page)) {
      response.status(404).type("text").send("There is nothing at this address.\n");
      return;
    }
    response.set("Cache-Control", "no-cache").sendFile(page);
  });
  return site;
}
