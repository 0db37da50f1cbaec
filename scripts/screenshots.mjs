// npm run screenshots [address]: pictures of a running explorer for the README, into docs/images.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import unpacked from "@sparticuz/chromium";
import { chromium } from "playwright-core";

import { cache, root } from "./prepare/places.mjs";

const address = process.argv[2] ?? "http://127.0.0.1:4000";
const images = join(root, "docs", "images");

/** Each with what to press before it is taken. */
const PICTURES = [
  { name: "explorer", hash: "#lang=en&node=person:truong-thi-mai&asOf=2018-06-11" },
  { name: "explorer-dark", hash: "#lang=vi", dark: true },
  { name: "table", hash: "#lang=en&asOf=2018-06-11", press: [["tab", "Table"]] },
  {
    name: "hierarchy",
    hash: "#lang=en",
    press: [["button", "Bodies above their parts"]],
  },
  { name: "conference", hash: "#lang=en&page=event:2018-06-11.kiem-tra-nghi-quyet-25" },
  { name: "career", hash: "#lang=en&page=person:to-lam" },
  {
    name: "connections",
    hash: "#lang=en&page=paths&of=person:truong-thi-mai&of=person:le-quoc-hung",
  },
  {
    name: "phone",
    hash: "#lang=vi&node=person:truong-thi-mai&asOf=2018-06-11",
    width: 390,
    height: 844,
  },
];

const browser = await launch();
try {
  await mkdir(images, { recursive: true });
  for (const picture of PICTURES) await take(picture);
} finally {
  await browser.close();
}

async function take({ name, hash, width = 1280, height = 800, dark = false, press = [] }) {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: 2,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  await page.goto(new URL(hash, address).href);
  const isRead = hash.includes("page=") || width < 820;
  await page
    .locator(isRead ? ".facts" : "[data-drawn=true]")
    .first()
    .waitFor();
  for (const [role, label] of press) await page.getByRole(role, { name: label }).click();
  await page.waitForLoadState("networkidle");
  // Cytoscape refines what it has drawn when it comes to rest.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(images, `${name}.png`) });
  await page.close();
  console.log(`docs/images/${name}.png`);
}

/** The browser that the tests use; `test/support/browser.ts` says where it comes from. */
async function launch() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return chromium.launch({ executablePath: given });
  if (process.platform !== "linux" || process.arch !== "x64") {
    return chromium.launch({ channel: "chrome" });
  }
  const folder = join(cache, "chromium-147.0.0");
  await mkdir(folder, { recursive: true });
  process.env.TMPDIR = folder;
  const executablePath = await unpacked.executablePath();
  const args = ["--no-sandbox", "--no-zygote", "--disable-gpu", "--font-render-hinting=none"];
  return chromium.launch({ executablePath, args });
}
