import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { join } from "node:path";

import type { Page } from "playwright-core";
import { pino } from "pino";
import { afterAll, beforeAll } from "vitest";

import { createApp } from "../../../server/src/app.ts";
import { projectRoot } from "../../../server/src/config.ts";
import { applySchema, importPaths } from "../../../server/src/seeding/index.ts";
import { useBrowser } from "../../support/browser.ts";
import { emptyGraph, useGraph } from "../../support/graph.ts";

/** A page of the explorer, and what its console complained about. */
export interface Explorer {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** What a page is opened on; 1280 by 800 pixels and light unless told. */
export interface Screen {
  readonly width?: number;
  readonly height?: number;
  readonly colours?: "light" | "dark";
  /** The tab that holds the picture, where the screen is too narrow to show it from the start. */
  readonly tab?: string;
  /** The page beside the explorer's own, as `embed`. */
  readonly path?: string;
}

/** What answers besides the explorer's own API, while it is needed. */
interface Besides {
  /** Opens the research desk, for tests that ask it. */
  readonly openDesk?: () => Promise<{ readonly listener: RequestListener; close(): Promise<void> }>;
}

/** The built explorer over the real server and the real seeds, in a real browser. */
export function useExplorer({ openDesk }: Besides = {}): {
  open(fragment: string, screen?: Screen): Promise<Explorer>;
} {
  const graph = useGraph();
  const browser = useBrowser();
  let server: Server | undefined;
  let closeDesk = async () => {};
  beforeAll(async () => {
    await emptyGraph(graph.current);
    await applySchema(graph.current);
    await importPaths(graph.current, [join(projectRoot, "seeds")]);
    const desk = await openDesk?.();
    closeDesk = async () => desk?.close();
    server = createServer(
      createApp({
        graph: graph.current,
        readiness: () => ({ state: "READY" }),
        webRoot: join(projectRoot, "web", "dist"),
        log: pino({ level: "silent" }),
        ...(desk && { desk: desk.listener }),
      }),
    );
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
  });
  afterAll(async () => {
    server?.close();
    server?.closeAllConnections();
    await closeDesk();
  });
  return {
    async open(fragment, { width = 1280, height = 800, colours = "light", tab, path = "" } = {}) {
      const address = server?.address();
      if (!address || typeof address === "string") throw new Error("The server does not listen.");
      const context = await browser.current.newContext({
        viewport: { width, height },
        locale: "vi-VN",
        colorScheme: colours,
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      // Longer than any wait on the busiest machine: no test is about its time.
      page.setDefaultTimeout(100_000);
      const complaints: string[] = [];
      page.on("pageerror", ({ message }) => complaints.push(message));
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      await page.goto(`http://127.0.0.1:${address.port}/${path}${fragment}`);
      if (tab !== undefined) await page.getByRole("tab", { name: tab }).click();
      await page.locator("[data-drawn=true], .sheet .details-head").first().waitFor();
      return { page, complaints };
    },
  };
}
