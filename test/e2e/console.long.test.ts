import { readFile } from "node:fs/promises";

import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { connectGraph } from "../../server/src/graph/index.ts";
import { addReviewer } from "../../server/src/review/index.ts";
import { ownNeo4j } from "../support/own-neo4j.ts";
import { openDeskRoutes } from "../server/desk/open-desk.ts";
import { violationsOn } from "./support/accessibility.ts";
import { countNodes } from "./support/canvas.ts";
import { useExplorer } from "./support/explorer.ts";

let token = "";
const explorer = useExplorer({
  openDesk: async () => {
    const graph = await connectGraph(ownNeo4j());
    token = await addReviewer(graph, "Trần Thị Bình").finally(() => graph.close());
    return openDeskRoutes();
  },
});

const statementOf = (page: Page) => page.locator(".cm-line").allInnerTexts();

/** The answer, row by row, each list as it is shown. */
async function rowsOf(page: Page): Promise<string[][]> {
  const rows = await page.locator(".console-table tbody tr").all();
  return Promise.all(rows.map((row) => row.locator("td").allInnerTexts()));
}

test("an example edited by hand answers who was where with whom, as a table, a file and a picture", async () => {
  const { page, complaints } = await explorer.open("#lang=en&page=console");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("link", { name: "Who attended at least so many events" }).click();
  const editor = page.getByRole("textbox", { name: "Statement in Cypher" });
  await expect.poll(() => statementOf(page)).toContain("WHERE events >= $atLeast");
  expect(await page.locator(".console-answer").count()).toBe(0);

  // A name is completed, and Escape lets Tab out of the editor.
  await editor.press("Control+End");
  await page.keyboard.type("\nLIM");
  await page.locator(".cm-tooltip-autocomplete").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.type(" 5");
  expect((await statementOf(page)).at(-1)).toBe("LIMIT 5");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("console-parameters");

  await editor.press("Control+Enter");
  await page.locator(".console-table").waitFor();
  const [[who, events, roles] = [], ...others] = await rowsOf(page);
  expect([who, events, others]).toEqual(["Tô Lâm", "2", []]);
  expect(roles?.split(/\s+/).toSorted()).toEqual(["ATTEND", "CO_CHAIR", "SPEAK"]);
  expect(await page.locator(".console-answer h3").innerText()).toMatch(/1 row · \d+\.\d{3} s$/);

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV" }).click();
  const csv = await readFile(await (await download).path(), "utf8");
  expect(csv).toMatch(/^\uFEFFother,events,roles\r\n"\{""kind"":""node"",""id"":""person:to-lam""/);

  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByRole("button", { name: "Link copied" }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole("button", { name: "Show 2 nodes as a picture" }).click();
  await page.locator("[data-drawn=true]").waitFor();
  expect(await countNodes(page)).toBe(2);
  await page.goBack();
  await page.locator(".console-table").waitFor();
  expect(complaints).toEqual([]);

  const other = await explorer.open(new URL(link).hash);
  await expect.poll(() => statementOf(other.page)).toContain("LIMIT 5");
  expect(await other.page.locator("#console-parameters").inputValue()).toContain('"atLeast": 2');
  expect(await other.page.locator(".console-answer").count()).toBe(0);
});

test("a refusal says why and where, and the statement stays", async () => {
  const { page } = await explorer.open("#lang=vi&page=console&statement=MATCH+(p)%0ASET+p.a+=+1");
  const editor = page.getByRole("textbox", { name: "Câu lệnh Cypher" });
  await editor.press("Control+Enter");
  const told = page.getByRole("alert");
  await told.waitFor();
  expect(await told.innerText()).toContain("dòng 2, cột 1");
  expect(await told.innerText()).toContain("SET is not allowed");
  expect(await page.locator(".cm-lintRange-error").allInnerTexts()).toEqual(["SET"]);
  expect(await statementOf(page)).toEqual(["MATCH (p)", "SET p.a = 1"]);

  await editor.press("Control+a");
  await page.keyboard.type("RETURN 1 AS n");
  await editor.press("Control+Enter");
  await page.locator(".console-table").waitFor();
  await page.locator(".console-past > summary").click();
  await page.getByRole("button", { name: "MATCH (p) SET p.a = 1" }).click();
  expect(await statementOf(page)).toEqual(["MATCH (p)", "SET p.a = 1"]);
});

test("a reviewer keeps a statement for others, then its next version, and both are told apart", async () => {
  const statement = encodeURIComponent(
    "MATCH (p:Person {id: $person})\nRETURN p.name AS name, p.born",
  );
  const { page, complaints } = await explorer.open(
    `#lang=en&page=console&statement=${statement}&$person="person:to-lam"`,
  );
  await page.getByText("Keep it for others to ask").click();
  await page.getByRole("link", { name: "Sign in" }).waitFor();
  await page.evaluate(
    (kept) => sessionStorage.setItem("niengiam.reviewer", kept),
    JSON.stringify({ token, name: "Trần Thị Bình" }),
  );
  await page.reload();

  await page.getByText("Keep it for others to ask").click();
  await page.getByLabel("Short name").fill("name-and-birth");
  await page.getByLabel("The question, in Vietnamese").fill("Người này sinh khi nào?");
  await page.getByLabel("The question, in English").fill("When was this person born?");
  await page.getByLabel("What to call it, in Vietnamese").fill("Người");
  await page.getByLabel("What to call it, in English").fill("Person");
  expect(await page.getByLabel("What is given").inputValue()).toBe("ID");
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Save" }).press("Enter");
  await page.getByText("Saved as version 1.").waitFor();

  const editor = page.getByRole("textbox", { name: "Statement in Cypher" });
  await editor.press("Control+End");
  await page.keyboard.type(" AS born");
  await page.getByRole("button", { name: "Save" }).press("Enter");
  await page.getByText("Saved as version 2.").waitFor();

  await page.getByRole("link", { name: "Open the question" }).click();
  await page.getByText("Saved question, version 2").waitFor();
  await page.getByText("Versions", { exact: true }).click();
  const versions = page.locator(".versions > li");
  await versions.first().waitFor();
  expect(await versions.locator("strong").allInnerTexts()).toEqual(["Version 2", "Version 1"]);
  expect(await versions.locator("del").allInnerTexts()).toEqual([
    "− RETURN p.name AS name, p.born\n",
  ]);
  expect(await versions.locator("ins").allInnerTexts()).toEqual([
    "+ RETURN p.name AS name, p.born AS born\n",
  ]);
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await page.locator(".console-table").waitFor();
  expect((await rowsOf(page)).map(([name]) => name)).toEqual(["Tô Lâm"]);

  const withdraw = page.getByRole("button", { name: "Withdraw the question…" });
  await withdraw.press("Enter");
  await page.getByRole("dialog", { name: "Withdraw this question?" }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Leave it" }).press("Enter");
  await withdraw.press("Enter");
  await page.getByRole("button", { name: "Withdraw", exact: true }).press("Enter");
  await page.getByText("Trần Thị Bình withdrew this question").waitFor();
  await versions.first().waitFor();
  expect(await versions.locator("strong").allInnerTexts()).toEqual([
    "Version 3",
    "Version 2",
    "Version 1",
  ]);
  expect(complaints).toEqual([]);
});

test.each([
  ["vi", "dark", 390, "Hỏi"],
  ["en", "light", 1280, "Ask"],
] as const)(
  "console and form keep to WCAG 2.2 AA and to the screen in %s, %s, %i wide",
  async (language, colours, width, ask) => {
    const { page, complaints } = await explorer.open(`#lang=${language}&page=console`, {
      colours,
      width,
    });
    for (const place of ["console", "question:roster-on-a-day&$day=2018-06-11"]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#lang=${language}&page=${place}`);
      await page.getByRole("button", { name: ask, exact: true }).click();
      await page.locator(".console-table").waitFor();
      expect({ place, violations: await violationsOn(page) }).toEqual({ place, violations: [] });
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ place, scrolled }).toEqual({ place, scrolled: width });
    }
    expect(complaints).toEqual([]);
  },
);
