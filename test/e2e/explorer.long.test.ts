import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { projectRoot } from "../../server/src/config.ts";
import { violationsOn } from "./support/accessibility.ts";
import { countNodes } from "./support/canvas.ts";
import { useExplorer } from "./support/explorer.ts";
import { searchForMai } from "./support/search-for-mai.ts";

const explorer = useExplorer();

/** Has participations and posts come in pages of so many: those of the seeds fit into one. */
async function inPagesOf(count: number, page: Page): Promise<void> {
  const file = join(projectRoot, "web", "dist", "operations.json");
  const operations = new Map<string, string>(
    Object.entries(JSON.parse(await readFile(file, "utf8"))),
  );
  await page.route("**/graphql", (route) => {
    const { documentId, variables } = route.request().postDataJSON();
    const query = operations
      .get(documentId)
      ?.replace(/participations\(first: \d+/, `participations(first: ${count}`)
      .replace("posts {", `posts(first: ${count}) {`)
      .replace("posts(after:", `posts(first: ${count}, after:`);
    return route.continue({ postData: JSON.stringify({ query, variables }) });
  });
}

test("a list that is not all there brings the rest, by keyboard, and keeps its place", async () => {
  const { page, complaints } = await explorer.open("#lang=en");
  await inPagesOf(3, page);
  await searchForMai(page);
  const events = page.locator(".facts").filter({ hasText: "Took part in" });
  await events.getByText("3 of 4 shown").waitFor();
  await events.getByRole("button", { name: "Show more" }).press("Enter");
  await events.getByText("4 of 4 shown").waitFor();
  expect(await events.getByRole("button", { name: "Show more" }).count()).toBe(0);
  await expect.poll(() => events.locator(".more:focus").count()).toBe(1);
  const shown = await events.locator(".fact-title").allInnerTexts();
  expect(new Set(shown).size).toBe(4);

  await page.evaluate(() => {
    location.hash = "#lang=en&page=person:truong-thi-mai";
  });
  const career = page.locator(".facts").filter({ hasText: "Career over time" });
  await career.getByRole("button", { name: "Show more" }).press("Enter");
  await career.getByText(/^(\d+) of \1 shown$/).waitFor();

  await page.evaluate(() => {
    location.hash = "#lang=en&page=body:ban-dan-van-trung-uong";
  });
  const posts = page.locator(".facts").filter({ has: page.locator(".post") });
  const lines = page.locator(".facts").filter({ hasText: "Holders over time" });
  for (const list of [posts, lines]) {
    await list.getByText(/^3 of \d+ shown$/).waitFor();
    await list.getByRole("button", { name: "Show more" }).press("Enter");
    await list.getByText(/^([4-6]) of \d+ shown$/).waitFor();
  }
  expect(complaints).toEqual([]);
});

test("the search says how many hits there are, Enter opens the first, Escape clears", async () => {
  const { page, complaints } = await explorer.open("#lang=vi");
  const input = page.getByRole("combobox");

  await page.keyboard.press("/");
  await page.keyboard.type("tô lâm");
  const hit = page.getByRole("option", { name: "Tô Lâm" });
  await hit.waitFor();
  expect(await hit.innerText()).toMatch(/^Tô Lâm\nNgười · .+ · \d{4}–\d{4}$/);
  await expect
    .poll(() => page.locator("[data-live-announcer]").allInnerTexts())
    .toEqual([expect.stringContaining("1 kết quả.")]);

  await page.keyboard.press("Escape");
  expect(await input.inputValue()).toBe("");
  await expect.poll(() => input.getAttribute("aria-expanded")).toBe("false");
  expect(await hit.count()).toBe(0);

  await page.keyboard.type("tô lâm");
  await hit.and(page.locator("[data-focused]")).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 2, name: "Tô Lâm" }).waitFor();
  expect(complaints).toEqual([]);
});

test("another language keeps what is chosen and asked, and the link carries both", async () => {
  const { page, complaints } = await explorer.open("#lang=vi&asOf=2023-01-06");
  await searchForMai(page);
  await page.getByRole("heading", { name: "Chắc chắn vào ngày 6/1/2023" }).waitFor();

  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("heading", { name: "Certain on 6 January 2023" }).waitFor();
  expect(await page.getByRole("heading", { level: 2 }).allInnerTexts()).toContain("Trương Thị Mai");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(await page.title()).toBe("Trương Thị Mai · Niên Giám");
  expect(new URL(page.url()).hash).toBe("#lang=en&asOf=2023-01-06&node=person:truong-thi-mai");
  expect(complaints).toEqual([]);
});

test("the date field and the slider hold one date, and all times take it back", async () => {
  const { page, complaints } = await explorer.open("#lang=en");
  const slider = page.getByRole("slider", { name: "As-of date" });
  expect(await slider.getAttribute("aria-valuetext")).toBe("All times");

  await page.getByRole("spinbutton", { name: /day/ }).click();
  await page.keyboard.type("11062018");
  await expect.poll(() => slider.getAttribute("aria-valuetext")).toBe("11 June 2018");
  await page.getByText("possible; titles within five years of an attested day").waitFor();

  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => new URL(page.url()).hash).toBe("#lang=en&asOf=2018-06-12");
  expect(await page.locator(".as-of-date").innerText()).toMatch(/12\s*\/\s*0?6\s*\/\s*2018/);

  await page.getByRole("button", { name: "All times" }).click();
  await expect.poll(() => new URL(page.url()).hash).toBe("#lang=en");
  expect(await slider.getAttribute("aria-valuetext")).toBe("All times");
  await page.getByText("attested on at least one day").waitFor();
  expect(complaints).toEqual([]);
});

test("on a phone the picture is smaller, and a touch leads to the details", async () => {
  const { page, complaints } = await explorer.open("#lang=vi", {
    width: 390,
    height: 844,
    tab: "Hình vẽ",
  });
  expect(await countNodes(page)).toBeLessThanOrEqual(45);
  await page.getByRole("tab", { name: "Bảng" }).click();
  await page.getByRole("row").nth(1).click();
  await page.getByRole("tab", { name: "Hình vẽ" }).click();
  const name = await page.locator(".chosen-bar p").innerText();
  await page.getByRole("button", { name: "Chi tiết" }).click();
  await page.getByRole("heading", { level: 2, name }).waitFor();
  expect(complaints).toEqual([]);
});

test("leaving the picture while its size changes goes without complaint", async () => {
  const { page, complaints } = await explorer.open("#lang=vi", {
    width: 390,
    height: 844,
    tab: "Hình vẽ",
  });
  await page.evaluate(() => {
    dispatchEvent(new Event("resize"));
  });
  await page.getByRole("tab", { name: "Bảng" }).press("Enter");
  await page.locator("[data-drawn]").waitFor({ state: "detached" });
  // Cytoscape waits 100 ms for a size to settle before it looks at its elements again.
  await page.waitForTimeout(300);
  expect(complaints).toEqual([]);
});

const PLACES = [
  "",
  "&node=person:to-lam",
  "&node=event:2018-06-11.kiem-tra-nghi-quyet-25",
  "&asOf=2024-08-01&node=body:ban-dan-van-trung-uong",
];

test.each([
  ["vi", "light"],
  ["vi", "dark"],
  ["en", "light"],
  ["en", "dark"],
] as const)("keeps to WCAG 2.2 AA in %s, %s", async (language, colours) => {
  const { page } = await explorer.open(`#lang=${language}`, { colours });
  for (const place of PLACES) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#lang=${language}${place}`);
    const content = page.locator(place === "" ? ".welcome-counts" : ".evidence-trigger");
    await content.first().waitFor();
    if (place !== "") await content.last().click();
    expect({ place, violations: await violationsOn(page) }).toEqual({ place, violations: [] });
  }
  await page.getByRole("button", { name: /^(Gộp nhóm|Group)$/ }).click();
  await page.getByRole("dialog").waitFor();
  expect(await violationsOn(page)).toEqual([]);
});
