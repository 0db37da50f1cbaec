import { readFile } from "node:fs/promises";

import { DOMParser } from "@xmldom/xmldom";
import papaparse from "papaparse";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { violationsOn } from "./support/accessibility.ts";
import { countNodes, placesOf } from "./support/canvas.ts";
import { useExplorer } from "./support/explorer.ts";

const explorer = useExplorer();

/** The keys of the page work where nothing has keys of its own, as a table has letters. */
async function press(page: Page, key: string): Promise<void> {
  await page.getByRole("tab", { selected: true }).focus();
  await page.keyboard.press(key);
}

async function addTo(page: Page, key: "Enter" | "Shift+Enter", text: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(text);
  await page.locator(".search-hit[data-focused]", { hasText: text }).first().waitFor();
  await page.keyboard.press(key);
}

function viewOf(page: Page): string | null {
  return new URLSearchParams(new URL(page.url()).hash.slice(1)).get("view");
}

test("expand adds the twenty most relevant, collapse takes them back, undo brings them again", async () => {
  const { page, complaints } = await explorer.open("#lang=en&node=body:bo-cong-an");
  const before = await countNodes(page);
  // Planning its questions for the first time takes a busy machine a while.
  await page.getByRole("heading", { level: 2, name: "Ministry of Public Security" }).waitFor({
    timeout: 60_000,
  });
  const held = page.locator(".neighbours > li").filter({ hasText: "Posts held" });
  const [, shown, all] = /(\d+) of (\d+)/.exec(await held.innerText()) ?? [];
  expect(Number(all)).toBeGreaterThan(Number(shown));

  await held.getByRole("button").click();
  await expect.poll(() => countNodes(page)).toBeGreaterThan(before);
  const expanded = await countNodes(page);
  expect(expanded).toBeLessThanOrEqual(before + 20);

  await page.getByRole("button", { name: "Collapse" }).click();
  await expect.poll(() => countNodes(page)).toBe(before);
  await press(page, "Control+z");
  await expect.poll(() => countNodes(page)).toBe(expanded);
  await press(page, "Control+z");
  await expect.poll(() => countNodes(page)).toBe(before);
  expect(complaints).toEqual([]);
});

test("by keyboard alone: choose in the table, invert, hide, keep only, and undo it all", async () => {
  const { page, complaints } = await explorer.open("#lang=en");
  const all = await countNodes(page);
  await page.getByRole("tab", { name: "Table" }).press("Enter");
  const table = page.getByRole("grid", { name: "What is in the picture" });
  await table.waitFor();
  // The head is a row too.
  expect(await table.getAttribute("aria-rowcount")).toBe(String(all + 1));
  await page.keyboard.press("Tab");
  await table.getByRole("row").nth(1).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Shift+ArrowDown");
  await page.getByRole("button", { name: "Keep only these" }).waitFor();

  await press(page, "i");
  await press(page, "h");
  await expect.poll(() => countNodes(page)).toBe(2);
  await page.getByText(`${all - 2} nodes are hidden`).waitFor();
  await page.getByRole("button", { name: "Show again" }).press("Enter");
  await expect.poll(() => countNodes(page)).toBe(all);

  await press(page, "i");
  await press(page, "k");
  expect(await countNodes(page)).toBe(all);
  await press(page, "Control+z");
  await expect.poll(() => countNodes(page)).toBe(2);
  await press(page, "Control+z");
  await expect.poll(() => countNodes(page)).toBe(all);
  expect(complaints).toEqual([]);
});

test("Shift+Enter adds and keeps what is chosen", async () => {
  const { page, complaints } = await explorer.open("#lang=vi&node=person:to-lam");
  // By its element: while the list of hits is open, the rest of the page has no roles.
  const chosen = page.locator("h2", { hasText: "Tô Lâm" });
  await chosen.waitFor();
  const before = await countNodes(page);
  await addTo(page, "Shift+Enter", "Bộ Ngoại giao");
  await expect.poll(() => countNodes(page)).toBe(before + 1);
  await page.getByText("Bộ Ngoại giao đã có trong hình.").waitFor();
  expect(await chosen.count()).toBe(1);
  expect(complaints).toEqual([]);
});

test("the legend leaves out kinds and standings in picture and table, and undo brings them back", async () => {
  const { page, complaints } = await explorer.open("#lang=en&asOf=2018-06-11");
  const all = await countNodes(page);
  const people = page.getByRole("button", { name: /^People/ });
  const count = Number(/\d+/.exec(await people.innerText())?.[0]);
  await people.click();
  await expect.poll(() => countNodes(page)).toBe(all - count);
  expect(await people.getAttribute("aria-pressed")).toBe("false");
  await page.getByRole("tab", { name: "Table" }).click();
  const table = page.getByRole("grid");
  expect(await table.getAttribute("aria-rowcount")).toBe(String(all - count + 1));

  await page.getByRole("button", { name: /^out, or too far/ }).click();
  await expect.poll(() => countNodes(page)).toBeLessThan(all - count);
  await page.getByRole("button", { name: "Show everything" }).click();
  await expect.poll(() => countNodes(page)).toBe(all);
  await press(page, "Control+z");
  await press(page, "Control+z");
  await press(page, "Control+z");
  await expect.poll(() => countNodes(page)).toBe(all);
  expect(complaints).toEqual([]);
});

test("by keyboard alone: people are folded under their bodies, one node around itself, and shown again", async () => {
  const { page, complaints } = await explorer.open("#lang=en&node=body:bo-cong-an");
  const all = await countNodes(page);
  await page.getByRole("button", { name: "Group", exact: true }).press("Enter");
  const people = page.getByRole("button", { name: /^People under their bodies/ });
  await people.waitFor();
  const folded = Number(/\d+$/.exec(await people.innerText())?.[0]);
  expect(folded).toBeGreaterThan(10);
  await people.press("Enter");
  await expect.poll(() => countNodes(page)).toBe(all - folded);

  await page.getByRole("tab", { name: "Table" }).press("Enter");
  expect(await page.getByRole("grid").getAttribute("aria-rowcount")).toBe(String(all + 1));
  await expect.poll(() => viewOf(page)).not.toBeNull();
  const { page: other } = await explorer.open(new URL(page.url()).hash);
  await expect.poll(() => countNodes(other)).toBe(all - folded);

  await press(page, "g");
  await expect.poll(() => countNodes(page)).toBeGreaterThan(all - folded);
  await press(page, "Control+z");
  await press(page, "Control+z");
  await expect.poll(() => countNodes(page)).toBe(all);
  await press(page, "g");
  await expect.poll(() => countNodes(page)).toBeLessThan(all);
  await press(page, "Control+z");
  await expect.poll(() => countNodes(page)).toBe(all);
  expect(complaints).toEqual([]);
});

test("a link opened elsewhere shows the same picture, and so does a file", async () => {
  const { page, complaints } = await explorer.open("#lang=en&asOf=2018-06-11&node=person:to-lam");
  await page.getByRole("button", { name: "Bodies above their parts" }).click();
  await page.getByRole("button", { name: /^Documents/ }).click();
  await page.getByRole("button", { name: "Hide", exact: true }).click();
  await expect.poll(() => viewOf(page)).not.toBeNull();
  const settled = await placesOf(page);
  await page.getByRole("button", { name: "Share, save, export" }).click();
  const link = page.getByRole("textbox", { name: "Link" });
  await expect.poll(() => link.inputValue()).toContain("view=");
  const { hash } = new URL(await link.inputValue());

  const { page: other } = await explorer.open(hash);
  await expect.poll(() => placesOf(other)).toEqual(settled);
  await other.getByText("1 node is hidden").waitFor();
  expect(await other.getByRole("slider").getAttribute("aria-valuetext")).toBe("11 June 2018");
  expect(await other.getByRole("button", { name: /^Documents/ }).getAttribute("aria-pressed")).toBe(
    "false",
  );

  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the scene" }).click();
  const file = await (await saving).path();
  const { page: third } = await explorer.open("#lang=en");
  const opening = await placesOf(third);
  await third.getByRole("button", { name: "Share, save, export" }).click();
  await third.locator("input[type=file]").setInputFiles(file);
  await expect.poll(() => placesOf(third)).toEqual(settled);
  await press(third, "Control+z");
  await expect.poll(() => placesOf(third)).toEqual(opening);
  expect(complaints).toEqual([]);
});

test("a broken link, a file of something else and a node that is gone are told, and the picture stays", async () => {
  const { page, complaints } = await explorer.open("#lang=en&view=nonsense");
  await page.getByText("This link is cut off or broken.").waitFor();
  const places = await placesOf(page);
  expect(Object.keys(places).length).toBeGreaterThan(80);

  await page.getByRole("button", { name: "Share, save, export" }).click();
  const choose = (text: string) =>
    page.locator("input[type=file]").setInputFiles({
      name: "scene.json",
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
  await choose('{"format": "gexf"}');
  await page.getByText("This file holds no scene of Niên Giám.").waitFor();
  expect(await placesOf(page)).toEqual(places);

  const filters = { kinds: [], types: [], standings: [] };
  const ids = ["person:nobody-any-more", "person:to-lam"];
  const scene = { version: 1, ids, at: [0, 0, 90, 0], pinned: [], hidden: [], filters };
  await choose(
    JSON.stringify({ format: "niengiam-scene", version: 1, asOf: null, selected: [], scene }),
  );
  await page.getByText("1 node of this scene is no longer in the graph").waitFor();
  expect(await countNodes(page)).toBe(1);
  expect(complaints).toEqual([]);
});

test("while the server is away nothing is lost: removing and undoing work, adding says why not", async () => {
  const { page } = await explorer.open("#lang=en&node=person:to-lam");
  const all = await countNodes(page);
  await page.route("**/graphql", (route) => route.abort());
  await press(page, "Delete");
  await expect.poll(() => countNodes(page)).toBe(all - 1);
  await press(page, "Control+z");
  await expect.poll(() => countNodes(page)).toBe(all);
  await page.getByRole("button", { name: /^Bodies above/ }).click();
  await expect.poll(() => viewOf(page)).not.toBeNull();

  await page.keyboard.press("/");
  await page.keyboard.type("Ban Kinh tế");
  await page.getByText("The server does not answer.").waitFor();
  expect(await countNodes(page)).toBe(all);
});

test("exports carry what is in sight, the day, and the sources", async () => {
  const { page, complaints } = await explorer.open("#lang=vi&asOf=2018-06-11");
  await page.getByRole("button", { name: "Chia sẻ, lưu, xuất" }).click();
  const take = async (name: string) => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name, exact: true }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };

  const svg = await take("SVG");
  expect(svg.name).toBe("niengiam-2018-06-11.svg");
  const drawing = new DOMParser().parseFromString(svg.bytes.toString(), "image/svg+xml");
  const words = Array.from(drawing.getElementsByTagName("text"), ({ textContent }) => textContent);
  expect(words).toContain("Niên Giám, tính đến ngày 11/6/2018");
  expect(words).toContain("chắc chắn");
  expect(words.some((text) => /^\d+\. Bộ Công an, /.test(text ?? ""))).toBe(true);

  const png = await take("PNG");
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1400);

  const csv = await take("CSV: quan hệ");
  const { data, errors } = papaparse.parse<{ asOf: string; sources: string; type: string }>(
    csv.bytes.toString(),
    { header: true, skipEmptyLines: true },
  );
  expect(errors).toEqual([]);
  expect(data.length).toBeGreaterThan(100);
  expect(data.every(({ asOf, sources }) => asOf === "2018-06-11" && sources !== "")).toBe(true);
  expect(complaints).toEqual([]);
});

test("an embedded picture can be looked at and not be changed", async () => {
  const { page, complaints } = await explorer.open("#lang=en&asOf=2018-06-11", { path: "embed" });
  expect(await page.getByRole("button", { name: /Tidy/ }).count()).toBe(0);
  expect(await page.getByRole("combobox").count()).toBe(0);
  const link = page.getByRole("link", { name: "Open in Niên Giám" });
  expect(await link.getAttribute("href")).toMatch(/\/#lang=en&asOf=2018-06-11$/);
  expect(complaints).toEqual([]);
});

test("`?` opens the map of the keyboard, and letters can be switched off there", async () => {
  const { page, complaints } = await explorer.open("#lang=en&node=person:to-lam");
  const all = await countNodes(page);
  await press(page, "?");
  await page.getByRole("dialog", { name: "Keyboard" }).waitFor();
  await page.getByRole("switch", { name: "Single letters do something" }).press("Space");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await press(page, "h");
  expect(await countNodes(page)).toBe(all);
  expect(complaints).toEqual([]);
});

test.each([
  ["vi", "light"],
  ["en", "dark"],
] as const)("dialogs and table keep to WCAG 2.2 AA in %s, %s", async (language, colours) => {
  const { page } = await explorer.open(
    `#lang=${language}&node=person:to-lam&node=person:truong-thi-mai`,
    {
      colours,
    },
  );
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("tab").last().click();
  await page.getByRole("grid").waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("radio").last().click();
  expect(await violationsOn(page)).toEqual([]);
  for (const name of [/^(Share|Chia sẻ)/, /^(Keyboard|Bàn phím)$/]) {
    await page.getByRole("button", { name }).click();
    await page.getByRole("dialog").waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
});
