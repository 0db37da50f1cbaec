import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import unpacked from "@sparticuz/chromium";
import { chromium } from "playwright-core";

import { cache } from "../prepare/places.mjs";

/** The browser that the tests use; `test/support/browser.ts` says where it comes from. */
export async function launchBrowser() {
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
