import { readFile } from "node:fs/promises";

/**
 * A clock of the milliseconds that the main threads of the browser's pages have worked. It stays steady
 * on a busy machine, where a clock on the wall measures the others. Linux alone tells.
 */
export async function processorClock(browser) {
  const session = await browser.newBrowserCDPSession();
  return async () => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    const pages = processInfo.filter(({ type }) => type === "renderer");
    const times = await Promise.all(pages.map(({ id }) => worked(id)));
    return times.reduce((sum, time) => sum + time, 0);
  };
}

async function worked(pid) {
  const said = await readFile(`/proc/${pid}/task/${pid}/schedstat`, "utf8").catch(() => "0");
  return Number(said.split(" ")[0]) / 1e6;
}
