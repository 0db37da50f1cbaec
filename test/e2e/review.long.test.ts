import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";

import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";

import { createApp } from "../../server/src/app.ts";
import { projectRoot } from "../../server/src/config.ts";
import { createReview } from "../../server/src/review/index.ts";
import { article, useDesk } from "../server/review/desk.ts";
import { useBrowser } from "../support/browser.ts";
import { violationsOn } from "./support/accessibility.ts";

const desk = useDesk();
const browser = useBrowser();

/** The server with its part for reviewers; its address. */
async function serve(): Promise<string> {
  const { graph } = desk;
  const server = createServer(
    createApp({
      graph,
      readiness: () => ({ state: "READY" }),
      webRoot: join(projectRoot, "web", "dist"),
      log: pino({ level: "silent" }),
      review: createReview(graph),
    }),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("The server does not listen.");
  return `http://127.0.0.1:${address.port}`;
}

async function exported(site: string): Promise<string> {
  return (await fetch(`${site}/export/jsonl`)).text();
}

test("an article is given in, decided on by keys alone, seen in the graph, and taken back without a trace", async () => {
  const site = await serve();
  const before = await exported(site);
  const context = await browser.current.newContext({ locale: "vi-VN", reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(100_000);
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  const { keyboard } = page;
  const open = page.locator(".review-open p");

  await page.goto(`${site}/#lang=en&page=review&text=new`);
  await page.getByLabel("Token").fill(desk.tokens.an);
  await keyboard.press("Enter");
  await page.getByLabel("The article, as text or as HTML").fill(article.text);
  await page.getByLabel("Address").fill(article.url);
  await page.getByLabel("Day of publication").fill(article.published);
  await keyboard.press("Enter");
  await page.getByText("No claim contradicts the graph.").waitFor();
  expect(await violationsOn(page)).toEqual([]);

  await keyboard.press("Shift+A");
  await expect.poll(() => open.innerText()).toBe("3 parts are still open");
  const focused = page.locator("[role=row]:focus");
  await expect.poll(() => focused.getAttribute("data-key")).toBe("person.nguyen-van-an");
  expect(await page.locator("mark[data-current=true]").innerText()).toBe("Nguyễn Văn An");
  await keyboard.press("l");
  await page.getByRole("radio", { name: "For: the same name" }).waitFor();
  await keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await keyboard.press("Shift+A");
  await expect.poll(() => open.innerText()).toMatch(/^Everything is decided/);
  await keyboard.press("Control+Enter");

  await page.getByRole("heading", { name: "Visible in the graph" }).waitFor();
  await page.getByRole("link", { name: "Hội nghị sơ kết công tác cán bộ" }).click();
  await page.locator(".attendance").waitFor();
  expect(await page.locator(".attendance tbody th").allInnerTexts()).toEqual([
    "Trần Thị Bình",
    "Nguyễn Văn An",
    "Lê Văn Tô",
  ]);
  expect(await exported(site)).not.toBe(before);

  await page.goBack();
  await page.getByRole("button", { name: "Withdraw" }).click();
  await page.getByText("the graph is as it was").waitFor();
  expect(await exported(site)).toBe(before);
  expect(complaints).toEqual([]);
});
