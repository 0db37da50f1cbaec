import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import unpacked from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

import { projectRoot } from "../../server/src/config.ts";

/** Under this name, since the package would reuse what it finds unpacked, of any version. */
const folder = join(projectRoot, ".cache", "chromium-147.0.0");

/** A browser for the tests of a file, opened before the first and closed after the last. */
export function useBrowser(): { readonly current: Browser } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    get current() {
      if (!browser)
        throw new Error("The browser opens in beforeAll; ask for it in a test or a hook.");
      return browser;
    },
  };
}

/**
 * Opens a headless Chromium: the one at CHROMIUM_PATH, or the one that the packages carry for Linux
 * on x64, or else the Chrome that is installed.
 */
export async function launchBrowser(): Promise<Browser> {
  const given = process.env["CHROMIUM_PATH"];
  if (given) return chromium.launch({ executablePath: given });
  if (process.platform !== "linux" || process.arch !== "x64") {
    return chromium.launch({ channel: "chrome" });
  }
  return chromium.launch({
    executablePath: await carriedChromium(),
    // This build has no sandbox helper. Fonts drawn without hinting look alike on every machine.
    args: ["--no-sandbox", "--no-zygote", "--disable-gpu", "--font-render-hinting=none"],
  });
}

/** Unpacks the 190 MB once; under another name until it is whole, in case it is cut off. */
async function carriedChromium(): Promise<string> {
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    await withTemporaryFolder(unfinished, () => unpacked.executablePath());
    try {
      renameSync(unfinished, folder);
    } catch (error) {
      // Another process may have been faster.
      if (!existsSync(folder)) throw error;
      rmSync(unfinished, { recursive: true });
    }
  }
  return join(folder, "chromium");
}

async function withTemporaryFolder(path: string, work: () => Promise<unknown>): Promise<void> {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = path;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}
