// node scripts/page-speed.mjs [address …]: how fast running explorers answer, several in turns; see bench/README.md.
import { inventScene } from "./page/invented-scene.mjs";
import { launchBrowser } from "./page/browser.mjs";
import { watchFrames } from "./page/frames.mjs";
import { processorClock } from "./page/processor-time.mjs";

const given = process.argv.slice(2);
const addresses = given.length > 0 ? given : ["http://127.0.0.1:4000"];
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const STEPS = 20;
/** A body with many neighbours in the seeds. */
const EXPANDED = "body:bo-cong-an";

const browser = await launchBrowser();
const processorTime = await processorClock(browser);
const measured = new Map(addresses.map((address) => [address, new Map()]));
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const address of addresses) await measure(address, measured.get(address));
  }
} finally {
  await browser.close();
}
for (const [address, figures] of measured) {
  console.log(`\n${address} (load ${(await load()).toFixed(1)}, ${ROUNDS} rounds)`);
  for (const [name, values] of figures) console.log(`${name.padEnd(34)}${summary(values)}`);
}

async function measure(address, figures) {
  const note = (name, ...values) => figures.set(name, [...(figures.get(name) ?? []), ...values]);
  note("first use: search", ...(await firstUse(address, ".search input")));
  note("first use: picture drawn", ...(await firstUse(address, "[data-drawn=true]")));
  await onPage(address, `#lang=vi&node=${EXPANDED}`, async (page) => {
    await page.locator(".neighbours").waitFor();
    note("expand, to drawn", await expand(page));
  });
  for (const count of [300, 1000]) {
    await onPage(address, "#lang=vi", async (page) => {
      await openInvented(page, count);
      const tasks = {
        "as-of step": () => stepThrough(page, "PageDown", "PageUp"),
        "as-of day": () => stepThrough(page, "ArrowLeft", "ArrowRight"),
        "pan frame": () => pan(page),
        hover: () => hover(page),
        choose: () => choose(page),
      };
      for (const [name, work] of Object.entries(tasks)) {
        const before = await processorTime();
        const took = await work();
        note(`${name}, ${count} nodes`, ...took);
        note(`${name}, ${count} nodes, work`, ((await processorTime()) - before) / took.length);
      }
    });
  }
}

async function firstUse(address, selector) {
  return onPage(address, "", async (page) => {
    await page.locator(selector).first().waitFor();
    return [await page.evaluate(() => performance.now())];
  });
}

async function onPage(address, hash, work) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "vi-VN" });
  page.setDefaultTimeout(100_000);
  await page.addInitScript(watchFrames);
  await page.goto(new URL(hash, address).href);
  try {
    if (hash !== "") await page.locator("[data-drawn=true]").waitFor();
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Opens a scene file of invented nodes, whose graph is answered here instead of by the server. */
async function openInvented(page, count) {
  const { graph, file } = inventScene(count);
  await page.route("**/graphql", (route) => {
    const { variables } = route.request().postDataJSON();
    if (!variables?.ids?.some((id) => id.includes("invented"))) return route.fallback();
    return route.fulfill({ json: { data: { subgraph: graph } } });
  });
  await page.getByRole("button", { name: "Chia sẻ, lưu, xuất" }).click();
  const buffer = Buffer.from(file);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "scene.json", mimeType: "application/json", buffer });
  await page.waitForFunction(
    (all) => document.querySelector(".picture-canvas")._cyreg.cy.nodes().length === all,
    count,
  );
  await rest(page);
}

async function stepThrough(page, back, forth) {
  await page.locator(".as-of-slider input").focus();
  await page.evaluate(() => window.speed.watch("keydown"));
  for (const key of [back, forth]) {
    for (let step = 0; step < STEPS / 2; step += 1) {
      await page.keyboard.press(key);
      await rest(page, 50);
    }
  }
  return page.evaluate(() => window.speed.answers());
}

async function pan(page) {
  const box = await page.locator(".picture-canvas").boundingBox();
  // The right edge of the picture, between the nodes.
  const [x, y] = [box.x + box.width - 6, box.y + box.height - 6];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => window.speed.startFrames());
  for (let step = 1; step <= 60; step += 1) {
    await page.mouse.move(x - 4 * step, y - 60 * Math.sin(step / 10));
  }
  const frames = await page.evaluate(() => window.speed.stopFrames());
  await page.mouse.up();
  await rest(page);
  return frames;
}

/** Points at one node after another. */
async function hover(page) {
  await page.evaluate(() => window.speed.watch("mousemove"));
  for (const at of await someNodes(page)) {
    await page.mouse.move(at.x, at.y);
    await rest(page, 100);
    await page.mouse.move(1, 1);
    await rest(page, 100);
  }
  return page.evaluate(() => window.speed.answers());
}

async function choose(page) {
  await page.evaluate(() => window.speed.watch("mouseup"));
  for (const at of await someNodes(page)) {
    await page.mouse.click(at.x, at.y);
    await rest(page, 200);
  }
  return page.evaluate(() => window.speed.answers());
}

/** Where some nodes are on the screen, beside their middle, through which their lines run. */
async function someNodes(page) {
  return page.evaluate(() => {
    const picture = document.querySelector(".picture-canvas");
    const { left, top } = picture.getBoundingClientRect();
    const all = picture._cyreg.cy.nodes().map((node) => node.renderedPosition());
    const seen = all.filter(
      ({ x, y }) =>
        x > 80 && y > 40 && x < picture.clientWidth - 40 && y < picture.clientHeight - 40,
    );
    return [1, 2, 3, 4, 5].map((turn) => {
      const { x, y } = seen[Math.floor((turn * seen.length) / 6)];
      return { x: left + x + 2, y: top + y + 2 };
    });
  });
}

async function expand(page) {
  await page.getByRole("tab", { selected: true }).focus();
  const drawn = page.evaluate(() => window.speed.untilMore());
  await page.keyboard.press("e");
  const took = await drawn;
  await rest(page);
  return took;
}

/** Lets what was begun come to its end, such as labels that seek their places. */
async function rest(page, milliseconds = 700) {
  await page.waitForTimeout(milliseconds);
}

function summary(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] ?? 0;
  const cells = ["median", at(0.5), "p95", at(0.95), "most", at(1)];
  return cells
    .map((cell) => (typeof cell === "string" ? cell : `${Math.round(cell)} ms`.padEnd(9)))
    .join(" ");
}

async function load() {
  const { loadavg } = await import("node:os");
  return loadavg()[0];
}
