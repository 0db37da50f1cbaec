import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";

import { projectRoot } from "../../server/src/config.ts";
import { violationsOn } from "./support/accessibility.ts";
import { clickNode, countNodes, inkHeights, standingOf } from "./support/canvas.ts";
import { useExplorer } from "./support/explorer.ts";

const explorer = useExplorer();

const mai = "person:truong-thi-mai";
const maiAndHerCommission = "body:ban-dan-van-trung-uong~person:truong-thi-mai";

/** Types and enters in one go, before any hit is there. */
async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 2, name: "Trương Thị Mai" }).waitFor();
}

/** The titles under a heading such as "Certain on 6 January 2023": post and body. */
async function titlesUnder(page: Page, heading: string): Promise<string[]> {
  const group = page.locator(".day-group").filter({ hasText: heading });
  await group.waitFor();
  return (await group.locator(".tenure-title").allInnerTexts()).map((title) => title.trim());
}

function tenureOf(page: Page, title: string): Locator {
  return page.locator(".tenure").filter({ has: page.locator(".tenure-title", { hasText: title }) });
}

/** Has lists of participations come in pages of so many: those of the seeds fit into one. */
async function inPagesOf(count: number, page: Page): Promise<void> {
  const file = join(projectRoot, "web", "dist", "operations.json");
  const operations = new Map<string, string>(
    Object.entries(JSON.parse(await readFile(file, "utf8"))),
  );
  await page.route("**/graphql", (route) => {
    const { documentId, variables } = route.request().postDataJSON();
    const query = operations
      .get(documentId)
      ?.replace(/participations\(first: \d+/, `participations(first: ${count}`);
    return route.continue({ postData: JSON.stringify({ query, variables }) });
  });
}

test("opens on a picture of the graph, with a table that holds the same", async () => {
  const { page, complaints } = await explorer.open("#lang=vi");

  await page.getByRole("tab", { name: "Bảng" }).click();
  const table = page.getByRole("grid", { name: "Những gì có trong hình" });
  // The head is a row too.
  const listed = Number(await table.getAttribute("aria-rowcount")) - 1;
  expect(listed).toBeGreaterThan(80);
  expect(await countNodes(page)).toBe(listed);
  expect(complaints).toEqual([]);
});

test("a search without marks, by keyboard alone, adds and selects; undo and redo take it back and forth", async () => {
  const { page, complaints } = await explorer.open("#lang=vi");
  const before = await countNodes(page);

  await search(page, "truong thi mai");
  await page.getByRole("button", { name: "Bỏ khỏi hình" }).click();
  await expect.poll(() => countNodes(page)).toBe(before - 1);

  await search(page, "trương thị mai");
  await expect.poll(() => countNodes(page)).toBe(before);
  await expect.poll(() => standingOf(page, maiAndHerCommission)).toBe("SOLID");

  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await expect.poll(() => countNodes(page)).toBe(before - 1);
  await page.keyboard.press("Control+z");
  await expect.poll(() => countNodes(page)).toBe(before);
  await page.keyboard.press("Control+Shift+Z");
  await expect.poll(() => countNodes(page)).toBe(before - 1);
  expect(complaints).toEqual([]);
});

test("a list that is not all there brings the rest, by keyboard, and keeps its place", async () => {
  const { page, complaints } = await explorer.open("#lang=en");
  await inPagesOf(3, page);
  await search(page, "truong thi mai");
  const events = page.locator(".facts").filter({ hasText: "Took part in" });
  await events.getByText("3 of 4 shown").waitFor();
  await events.getByRole("button", { name: "Show more" }).press("Enter");
  await events.getByText("4 of 4 shown").waitFor();
  expect(await events.getByRole("button", { name: "Show more" }).count()).toBe(0);
  await expect.poll(() => events.locator(".more:focus").count()).toBe(1);
  const shown = await events.locator(".fact-title").allInnerTexts();
  expect(new Set(shown).size).toBe(4);
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

test("a click shows titles over time, and each opens its evidence", async () => {
  const { page, complaints } = await explorer.open("#lang=vi");

  await clickNode(page, mai);
  const tenure = tenureOf(page, "Trưởng ban Dân vận Trung ương");
  await tenure.getByRole("button", { name: /^\d+ nguồn$/ }).click();
  const claim = tenure.locator(".claim").filter({ hasText: "12/6/2018" });

  expect(await claim.locator(".claim-source").innerText()).toBe("Bộ Công an · 12/6/2018");
  expect(await claim.locator(".claim-print").innerText()).toBe("Trưởng ban Dân vận Trung ương");
  expect(await claim.locator(".claim-where").first().innerText()).toBe("đoạn 3 · nói về 11/6/2018");
  expect(complaints).toEqual([]);
});

test("the as-of date says what is certain, possible and out, in the details and in the picture", async () => {
  const { page, complaints } = await explorer.open("#lang=en&asOf=2018-06-11");
  await search(page, "truong thi mai");

  expect(await titlesUnder(page, "Certain on 11 June 2018")).toContain(
    "Head, Party Central Commission for Mass Mobilisation",
  );
  expect(await standingOf(page, maiAndHerCommission)).toBe("SOLID");

  await page.getByRole("spinbutton", { name: /day/ }).click();
  await page.keyboard.type("06012023");
  await page.getByRole("heading", { name: "Certain on 6 January 2023" }).waitFor();

  expect(await titlesUnder(page, "Certain on 6 January 2023")).toContain(
    "Head, Party Central Organisation Commission",
  );
  expect(await titlesUnder(page, "Out on 6 January 2023")).toContain(
    "Head, Party Central Commission for Mass Mobilisation",
  );
  expect(await standingOf(page, maiAndHerCommission)).toBe("FADED");
  expect(complaints).toEqual([]);
});

test("another language keeps what is chosen and asked, and the link carries both", async () => {
  const { page, complaints } = await explorer.open("#lang=vi&asOf=2023-01-06");
  await search(page, "truong thi mai");
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

test("a body as of a day: vacant, with who was acting apart", async () => {
  const { page } = await explorer.open("#lang=en&asOf=2024-08-01&node=body:ban-dan-van-trung-uong");
  const head = page
    .locator(".post")
    .filter({ has: page.getByRole("link", { name: "Head", exact: true }) });
  await head.getByText("Nobody is known to have held it on 1 August 2024.").waitFor();
  const acting = head
    .locator(".day-group")
    .filter({ hasText: "Possible on 1 August 2024 · acting" });
  expect(await acting.locator(".tenure-title").allInnerTexts()).toEqual(["Phạm Tất Thắng acting"]);
});

test("a link to what is not in the graph says so, and leads back", async () => {
  const { page, complaints } = await explorer.open("#lang=en&node=person:nobody");
  await page.getByText("Nothing with this id is in the graph any more.").waitFor();
  await page.getByRole("button", { name: "Close the details" }).click();
  await page.getByRole("heading", { name: "Questions to start with" }).waitFor();
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
});

// Cytoscape's own measure of a line cuts them off: NGUYỄN is drawn as NGUYÊN.
test("stacked Vietnamese marks are drawn whole", async () => {
  const { page } = await explorer.open("#lang=vi");
  for (const label of ["NGUYỄN", "CHỦ TỊCH", "ẤẨỖ", "ĐỖ MƯỜI"]) {
    const { drawn, whole } = await inkHeights(page, label);
    expect({ label, isTall: whole > 30 }).toEqual({ label, isTall: true });
    expect({ label, lost: Math.max(whole - drawn - 1, 0) }).toEqual({ label, lost: 0 });
  }
});
