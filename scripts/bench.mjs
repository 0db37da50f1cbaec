// npm run bench: makes everything ready, then measures. Arguments go to the bench; see bench/README.md.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

import { runCommand } from "./prepare/halt.mjs";
import { prepare } from "./prepare/index.mjs";
import { root } from "./prepare/places.mjs";
import { npm } from "./prepare/run.mjs";

await runCommand(async () => {
  await prepare({ neo4j: true });
  await npm(["exec", "--offline", "--", "tsc", "-b", "bench"]);
  const main = join(root, "bench", "dist", "main.js");
  const args = ["--enable-source-maps", "--max-old-space-size=4096", main];
  const child = spawn(process.execPath, [...args, ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
  });
  const [code] = await once(child, "exit");
  return code ?? 1;
});
