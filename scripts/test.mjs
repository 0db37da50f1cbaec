// npm test: makes everything ready, checks the code, runs all tests but the long ones; with --all these too.
// Other arguments go to the test runner, and then nothing but the tests they name is run.
import { spawn } from "node:child_process";
import { once } from "node:events";

import { runCommand } from "./prepare/halt.mjs";
import { prepare } from "./prepare/index.mjs";
import { root } from "./prepare/places.mjs";

const isAll = process.argv[2] === "--all";
const filters = process.argv.slice(isAll ? 3 : 2);
const isWhole = filters.length === 0;
const tests = isAll || !isWhole ? filters : ["--exclude", "**/*.long.*"];

await runCommand(async () => {
  await prepare({ neo4j: true });
  const checked = isWhole ? await show(["npm", "run", "--silent", "check"]) : 0;
  return checked || (await show(["npm", "exec", "--offline", "--", "vitest", "run", ...tests]));
});

async function show([command, ...args]) {
  const child = spawn(command, args, { cwd: root, stdio: "inherit" });
  const [code] = await once(child, "exit");
  return code ?? 1;
}
