import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

test("the built page keeps to its budgets", () => {
  const script = fileURLToPath(new URL("../../web/scripts/budgets.mjs", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });

  expect(stderr).toBe("");
  expect(stdout.trim().split("\n")).toEqual([
    expect.stringMatching(/^initial: \d+ kB, within 230 kB$/),
    expect.stringMatching(/^graph: \d+ kB, within 160 kB$/),
    expect.stringMatching(/^fonts: \d+ kB, within 70 kB$/),
  ]);
  expect(status).toBe(0);
});
