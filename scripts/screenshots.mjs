// npm run screenshots [address]: pictures of a running explorer for the README, into docs/images.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import { launchBrowser } from "./page/browser.mjs";
import { root } from "./prepare/places.mjs";

const address = process.argv[2] ?? "http://127.0.0.1:4000";
const images = join(root, "docs", "images");

/** Each with what to press before it is taken. */
const PICTURES = [
  { name: "explorer", hash: "#lang=en&node=body:bo-cong-an" },
  { name: "explorer-dark", hash: "#lang=vi&asOf=2018-06-11&node=person:to-lam", dark: true },
  { name: "conference", hash: "#lang=en&page=event:2018-06-11.kiem-tra-nghi-quyet-25" },
  { name: "career", hash: "#lang=en&page=person:to-lam" },
  {
    name: "connections",
    hash: "#lang=en&page=paths&of=person:truong-thi-mai&of=person:le-quoc-hung",
    ready: ".path",
  },
  {
    name: "phone",
    hash: "#lang=vi&node=person:truong-thi-mai&asOf=2018-06-11",
    width: 390,
    height: 844,
  },
];

const browser = await launchBrowser();
try {
  await mkdir(images, { recursive: true });
  for (const picture of PICTURES) await take(picture);
} finally {
  await browser.close();
}

async function take({ name, hash, width = 1280, height = 800, dark = false, ready = null }) {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: width < 820 ? 2 : 1,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  await page.goto(new URL(hash, address).href);
  const isRead = hash.includes("page=") || width < 820;
  const timeout = 120_000;
  for (const sign of [isRead ? ".facts" : "[data-drawn=true]", ready ?? ".details-head"]) {
    await page.locator(sign).first().waitFor({ timeout });
  }
  await page.waitForLoadState("networkidle");
  // Cytoscape refines what it has drawn when it comes to rest.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(images, `${name}.png`) });
  await page.close();
  console.log(`docs/images/${name}.png`);
}
