import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";

import { clickNode, countNodes, inkHeights, placesOf, standingOf } from "./support/canvas.ts";
import { useExplorer } from "./support/explorer.ts";
import { searchForMai } from "./support/search-for-mai.ts";

const explorer = useExplorer();

const mai = "person:truong-thi-mai";
const maiAndHerCommission = "body:ban-dan-van-trung-uong~person:truong-thi-mai";

/** The titles under a heading such as "Certain on 6 January 2023": post and body. */
async function titlesUnder(page: Page, heading: string): Promise<string[]> {
  const group = page.locator(".day-group").filter({ hasText: heading });
  await group.waitFor();
  return (await group.locator(".tenure-title").allInnerTexts()).map((title) => title.trim());
}

function tenureOf(page: Page, title: string): Locator {
  return page.locator(".tenure").filter({ has: page.locator(".tenure-title", { hasText: title }) });
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

  await searchForMai(page);
  await page.getByRole("button", { name: "Bỏ khỏi hình" }).click();
  await expect.poll(() => countNodes(page)).toBe(before - 1);

  await searchForMai(page, "trương thị mai");
  await expect.poll(() => countNodes(page)).toBe(before);
  await expect.poll(() => standingOf(page, maiAndHerCommission)).toBe("SOLID");

  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await expect.poll(() => countNodes(page)).toBe(before - 1);
  await page.keyboard.press("Control+z");
  await expect.poll(() => countNodes(page)).toBe(before);
  await page.keyboard.press("Control+Shift+Z");
  await expect.poll(() => countNodes(page)).toBe(before - 1);
  await page.keyboard.press("Control+z");
  await expect.poll(() => countNodes(page)).toBe(before);

  // In rings around her, without her, tidied up: three steps, each a picture of its own.
  const pictures = [await placesOf(page)];
  for (const name of [/^Xếp vòng/, /^Ẩn$/, /^Sắp xếp lại/]) {
    await page.getByRole("button", { name }).click();
    await expect.poll(() => placesOf(page)).not.toEqual(pictures.at(-1));
    pictures.push(await placesOf(page));
  }
  const goesThrough = async (steps: typeof pictures, step: () => Promise<void>) => {
    for (const picture of steps) {
      await step();
      await expect.poll(() => placesOf(page)).toEqual(picture);
    }
  };
  const back = pictures.slice(0, -1).toReversed();
  await goesThrough(back, () => page.getByRole("button", { name: "Hoàn tác" }).click());
  await goesThrough(pictures.slice(1), () => page.keyboard.press("Control+Shift+Z"));
  await goesThrough(back, () => page.keyboard.press("Control+z"));
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
  await searchForMai(page);

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

// Cytoscape's own measure of a line cuts them off: NGUYỄN is drawn as NGUYÊN.
test("stacked Vietnamese marks are drawn whole", async () => {
  const { page } = await explorer.open("#lang=vi");
  for (const label of ["NGUYỄN", "CHỦ TỊCH", "ẤẨỖ", "ĐỖ MƯỜI"]) {
    const { drawn, whole } = await inkHeights(page, label);
    expect({ label, isTall: whole > 30 }).toEqual({ label, isTall: true });
    expect({ label, lost: Math.max(whole - drawn - 1, 0) }).toEqual({ label, lost: 0 });
  }
});
