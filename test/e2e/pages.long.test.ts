import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { violationsOn } from "./support/accessibility.ts";
import { countNodes } from "./support/canvas.ts";
import { useExplorer } from "./support/explorer.ts";

const explorer = useExplorer();

const mai = "person:truong-thi-mai";
const hung = "person:le-quoc-hung";
const session = "event:2018-06-11.kiem-tra-nghi-quyet-25";

/** The titles under a heading such as "Certain on 6 January 2023". */
async function titlesUnder(page: Page, heading: string): Promise<string[]> {
  const group = page.locator(".day-group").filter({ hasText: heading });
  await group.first().waitFor();
  return (await group.locator(".tenure-title").allInnerTexts()).map((title) => title.trim());
}

/** The rows of a table, cell by cell. */
async function rowsOf(page: Page, table: string): Promise<string[][]> {
  const rows = await page.locator(`${table} tbody tr`).all();
  return Promise.all(rows.map((row) => row.locator("th, td").allInnerTexts()));
}

test("a person's page tells the titles of a day, and the place in the source that says so", async () => {
  const { page, complaints } = await explorer.open(`#lang=vi&asOf=2018-06-11&page=${mai}`);

  const then = await titlesUnder(page, "Chắc chắn vào ngày 11/6/2018");
  expect(then).toContain("Trưởng ban Dân vận Trung ương");
  expect(then).not.toContain("Trưởng ban Tổ chức Trung ương");
  const tenure = page.locator(".tenure").filter({ hasText: "Trưởng ban Dân vận Trung ương" });
  await tenure.getByRole("button", { name: /^\d+ nguồn$/ }).click();
  const claim = tenure.locator(".claim").filter({ hasText: "12/6/2018" });
  expect(await claim.locator(".claim-source").innerText()).toBe("Bộ Công an · 12/6/2018");
  expect(await claim.locator(".claim-where").first().innerText()).toBe("đoạn 3 · nói về 11/6/2018");

  await page.getByRole("spinbutton").first().click();
  await page.keyboard.type("06012023");
  const later = await titlesUnder(page, "Chắc chắn vào ngày 6/1/2023");
  expect(later).toContain("Trưởng ban Tổ chức Trung ương");
  expect(later).not.toContain("Trưởng ban Dân vận Trung ương");
  await expect.poll(() => new URL(page.url()).hash).toBe(`#lang=vi&asOf=2023-01-06&page=${mai}`);
  expect(complaints).toEqual([]);
});

test("a career is drawn and can be read as a table, and no end is ever said to be now", async () => {
  const { page, complaints } = await explorer.open(`#lang=en&page=${mai}`);
  const row = page.locator(".timeline-row").filter({ hasText: "Deputy, National Assembly" });
  await row.locator(".timeline-certain").waitFor();
  expect(await row.locator(".timeline-possible").getAttribute("data-fades")).toBe("after");
  const drawn = await page.locator(".timeline-row").count();

  await page.getByRole("button", { name: "As a table" }).click();
  const rows = await rowsOf(page, ".timeline table");
  expect(rows).toContainEqual([
    "Head, Party Central Commission for Mass Mobilisation",
    "4 February 2016",
    "8 April 2021",
    "began 4 February 2016 · ended 8 April 2021",
  ]);
  expect(rows.length).toBeGreaterThanOrEqual(drawn);
  expect(await page.locator(".sheet").innerText()).not.toMatch(/\b(present|current|now)\b/i);
  expect(complaints).toEqual([]);
});

test("a conference page answers who attended, as what, for whom, and leads from a reference to its source", async () => {
  const { page, complaints } = await explorer.open(`#lang=en&page=${session}`);
  const rows = await rowsOf(page, ".attendance");
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    [
      "Trương Thị Mai",
      "Ủy viên Bộ Chính trị, Trưởng ban Dân vận Trung ương, Trưởng Ban Chỉ đạo, Trưởng Đoàn kiểm tra",
      "co-chaired, spoke",
    ],
    [
      "Tô Lâm",
      "Thượng tướng, Ủy viên Bộ Chính trị, Bí thư Đảng ủy Công an Trung ương, Bộ trưởng Bộ Công an",
      "co-chaired, spoke",
    ],
    [
      "Nguyễn Thanh Hải",
      "Ủy viên Trung ương Đảng, Trưởng Ban Dân nguyện Quốc hội, Phó Trưởng Đoàn kiểm tra",
      "attended",
    ],
    ["Nguyễn Trọng Thừa", "Thứ trưởng Bộ Nội vụ", "attended"],
  ]);
  await page.getByRole("button", { name: "Source 1, ¶ 4" }).first().click();
  expect(await page.locator("#source-1").evaluate((one) => one === document.activeElement)).toBe(
    true,
  );
  expect(complaints).toEqual([]);
});

test("who signed for whom at a part of a conference stands on its page, each person once", async () => {
  const { page } = await explorer.open(
    "#lang=en&page=event:xxxx-11-04.hoi-nghi-ky-ket-chuong-trinh-phoi-hop-ha-noi",
  );
  const rows = await rowsOf(page, ".attendance");
  const khuong = rows.find(([name]) => name === "Đoàn Duy Khương");
  expect(khuong?.[2]).toMatch(/^took part\s+signed\s+at: \S/);
  expect(khuong?.[3]?.split(/\n+/)).toEqual([
    "Mass Mobilisation Commission of the Ha Noi Party Committee",
    "Ha Noi Public Security",
  ]);
  expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
});

test("on paper a conference is the article alone, with its sources and its address", async () => {
  const { page } = await explorer.open(`#lang=vi&page=${session}`, { colours: "dark" });
  await page.locator(".attendance").waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".page-nav").isVisible()).toBe(false);
  expect(await page.locator(".search").isVisible()).toBe(false);
  expect(await page.getByRole("button", { name: "In", exact: true }).isVisible()).toBe(false);
  expect(await page.locator(".attendance").isVisible()).toBe(true);
  expect(await page.locator("#source-1").isVisible()).toBe(true);
  expect(await page.locator(".page-foot").innerText()).toContain(`page=${session}`);
  const [ink, paper] = await page
    .locator(".sheet")
    .evaluate((sheet) => [getComputedStyle(sheet).color, getComputedStyle(sheet).backgroundColor]);
  expect([ink, paper]).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  // A4 with its margins, at 96 pixels to the inch.
  await page.setViewportSize({ width: 688, height: 1000 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(688);
  expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
});

test("two are connected by sentences, which the picture then shows, and a step back is the page again", async () => {
  const { page, complaints } = await explorer.open("#lang=en&page=paths");
  const ends = page.locator(".end");
  for (const [index, name] of ["Trương Thị Mai", "Lê Quốc Hùng"].entries()) {
    await ends.nth(index).getByRole("combobox").click();
    await page.keyboard.type(name);
    await page.getByRole("option", { name }).click();
  }
  const first = page.locator(".path").first();
  await first.waitFor();
  expect(new URL(page.url()).hash).toBe(`#lang=en&page=paths&of=${mai}&of=${hung}`);
  const sentences = await first.locator(".step-sentence").allInnerTexts();
  expect(sentences[0]).toMatch(/^Trương Thị Mai held the post of Head, Party Central Commission/);
  expect(sentences.at(-1)).toMatch(/^Lê Quốc Hùng /);
  const stations = await first.locator(".stations .entity-link").count();
  expect(sentences).toHaveLength(stations - 1);
  await first
    .getByRole("button", { name: /source/ })
    .first()
    .click();
  expect(await first.locator(".claim").count()).toBeGreaterThan(0);

  await page.getByRole("button", { name: "Participation", exact: true }).click();
  await page.waitForFunction(() => location.hash.includes("only=TOOK_PART"));
  await page.goBack();
  await first.getByRole("button", { name: "Show in the picture" }).click();
  await page.locator("[data-drawn=true]").waitFor();
  expect(await countNodes(page)).toBe(stations);
  expect(await page.getByRole("heading", { level: 2 }).first().innerText()).toBe(
    `${stations} nodes`,
  );
  await page.goBack();
  await page.getByRole("heading", { name: "How are they connected?" }).waitFor();
  expect(complaints).toEqual([]);
});

test("who met whom comes by weight, with the formula; of several, all their events", async () => {
  const { page, complaints } = await explorer.open("#lang=en&page=meetings&of=person:to-lam");
  await page.locator(".matrix").waitFor();
  expect(await page.locator(".formula").innerText()).toContain("Σ 1/(n−1)");
  const [first] = await rowsOf(page, ".facts:not(:has(.matrix)) .data");
  expect(first?.slice(0, 3)).toEqual(["Trương Thị Mai", "0.833", "2"]);

  await page.getByRole("link", { name: "0.833" }).click();
  await page.locator(".together").first().waitFor();
  expect(await page.locator(".together").count()).toBe(2);
  const there = page.locator(".matrix tr").filter({ hasText: "Tô Lâm" });
  expect(await there.locator("[data-there=true]").count()).toBeGreaterThanOrEqual(2);
  expect(complaints).toEqual([]);
});

test("a fact is cited with a link that holds, and an error in it reported", async () => {
  const { page, complaints } = await explorer.open(`#lang=en&page=${mai}`);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const tenure = page
    .locator(".tenure")
    .filter({ hasText: "Head, Party Central Commission for Mass Mobilisation" });
  await tenure.getByRole("button", { name: /sources$/ }).click();
  await tenure.getByRole("button", { name: "Copy citation" }).click();
  await tenure.getByRole("button", { name: "Copied" }).waitFor();
  const cited = await page.evaluate(() => navigator.clipboard.readText());
  expect(cited).toMatch(
    /^Trương Thị Mai, Head, Party Central Commission for Mass Mobilisation: began 4 February 2016 · ended 8 April 2021\. Sources: .*Bộ Công an, 12 June 2018, paragraph 3.* In: Niên Giám, dataset \S+, read on \d+ \w+ \d{4}\. http/,
  );
  await tenure.getByRole("button", { name: "Report an error" }).click();
  const report = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(report).toMatch(/^Error in Niên Giám\n\nFact: Trương Thị Mai, Head, /);

  const fragment = new URL(cited.split(" ").at(-1) ?? "").hash;
  const other = await explorer.open(fragment);
  await other.page
    .getByRole("heading", { level: 2, name: /^Trương Thị Mai, Head, Party Central/ })
    .waitFor();
  expect(await other.page.locator(".claim").count()).toBe(4);
  expect([...complaints, ...other.complaints]).toEqual([]);
});

test("a search shows all hits with what matched, by kind, and each leads to its page", async () => {
  const { page, complaints } = await explorer.open("#lang=vi&page=search");
  await page.getByRole("searchbox").fill("dan van trung uong");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Cơ quan, tổ chức/ }).click();
  const hit = page.locator(".hit").filter({ hasText: "Ban Dân vận Trung ương" }).first();
  await hit.waitFor();
  expect(await hit.locator("mark").allInnerTexts()).toEqual(["Dân", "vận", "Trung", "ương"]);
  await hit.getByRole("link").first().click();
  await page.getByRole("heading", { level: 2, name: "Ban Dân vận Trung ương" }).waitFor();
  await page.goBack();
  await page.locator(".hit").first().waitFor();
  expect(complaints).toEqual([]);
});

test("a post tells who came after whom, and what is doubtful about it", async () => {
  const { page, complaints } = await explorer.open(
    "#lang=en&page=post:ban-dan-van-trung-uong.truong-ban",
  );
  await page.locator(".timeline-band[data-kind=GAP]").waitFor({ state: "attached" });
  const labels = await page.locator(".timeline-label > .entity-link").allInnerTexts();
  expect(labels).toEqual([
    "Hà Thị Khiết",
    "Trương Thị Mai",
    "Bùi Thị Minh Hoài",
    "Phạm Tất Thắng",
    "Mai Văn Chính",
  ]);
  await page.getByText("No attestation from 16 July 2024 to 20 August 2024").waitFor();
  expect(complaints).toEqual([]);
});

test("the data tell of themselves, and a link to nothing says so", async () => {
  const { page, complaints } = await explorer.open("#lang=en&page=data");
  await page.getByRole("heading", { name: "Where sources contradict each other" }).waitFor();
  expect(await page.locator(".share").count()).toBe(5);
  await page.evaluate(() => {
    location.hash = "#lang=en&page=person:nobody";
  });
  await page.getByText("Nothing with this id is in the graph any more.").waitFor();
  expect(complaints).toEqual([]);
});

const PAGES = [
  mai,
  "body:ban-dan-van-trung-uong",
  "post:ban-dan-van-trung-uong.truong-ban",
  session,
  "document:25-nq-tw.2013",
  "place:ha-noi",
  "source:bo-cong-an-2018-06-12",
  "tenure:truong-thi-mai.ban-dan-van-trung-uong.truong-ban",
  "search&text=dan+van",
  `compare&of=${mai}&of=person:to-lam`,
  "meetings&of=person:to-lam",
  `meetings&of=person:to-lam&of=${mai}`,
  `paths&of=${mai}&of=${hung}`,
  "data",
];

test.each([
  ["vi", "light"],
  ["vi", "dark"],
  ["en", "light"],
  ["en", "dark"],
] as const)("every page keeps to WCAG 2.2 AA in %s, %s", async (language, colours) => {
  const { page, complaints } = await explorer.open(`#lang=${language}&page=search`, { colours });
  for (const place of PAGES) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#lang=${language}&page=${place}`);
    await page.locator(".sheet .facts, .sheet .hit").first().waitFor();
    await page.waitForLoadState("networkidle");
    const trigger = page.locator(".evidence-trigger").last();
    if ((await trigger.count()) > 0) {
      await trigger.click();
      await page.locator(".cite").last().waitFor();
    }
    expect({ place, violations: await violationsOn(page) }).toEqual({ place, violations: [] });
  }
  expect(complaints).toEqual([]);
});

test("no page is wider than a phone", async () => {
  const { page } = await explorer.open("#lang=vi&page=search", { width: 390, height: 844 });
  for (const place of PAGES) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#lang=vi&page=${place}`);
    await page.locator(".sheet .facts, .sheet .hit").first().waitFor();
    await page.waitForLoadState("networkidle");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect({ place, width }).toEqual({ place, width: 390 });
  }
});
