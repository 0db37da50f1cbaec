import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";

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

test("opens on a picture of the graph, with a list that holds the same", async () => {
  const { page, complaints } = await explorer.open("#lang=vi");

  await page.getByRole("tab", { name: "Có trong hình" }).click();
  const listed = await page.getByRole("option").count();
  expect(listed).toBeGreaterThan(80);
  expect(await countNodes(page)).toBe(listed);
  expect(await page.getByRole("option", { name: "Tô Lâm", exact: true }).count()).toBe(1);
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
  const tenure = tenureOf(page, "Trưởng ban Ban Dân vận Trung ương");
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
    "Head Party Central Commission for Mass Mobilisation",
  );
  expect(await standingOf(page, maiAndHerCommission)).toBe("SOLID");

  await page.getByRole("spinbutton", { name: /day/ }).click();
  await page.keyboard.type("06012023");
  await page.getByRole("heading", { name: "Certain on 6 January 2023" }).waitFor();

  expect(await titlesUnder(page, "Certain on 6 January 2023")).toContain(
    "Head Party Central Organisation Commission",
  );
  expect(await titlesUnder(page, "Out on 6 January 2023")).toContain(
    "Head Party Central Commission for Mass Mobilisation",
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
  expect(new URL(page.url()).hash).toBe("#lang=en&asOf=2023-01-06");
  expect(complaints).toEqual([]);
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
