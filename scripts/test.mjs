// npm test: makes everything ready, checks the code, runs all tests but the long ones. Arguments go to the
// test runner, and then nothing but the tests they name is run.
import { spawn } from "node:child_process";
import { once } from "node:events";

import { runCommand } from "./prepare/halt.mjs";
import { prepare } from "./prepare/index.mjs";
import { root } from "./prepare/places.mjs";

const filters = process.argv.slice(2);
const what = filters.length > 0 ? filters : ["--exclude", "**/*.long.*"];

await runCommand(async () => {
  await prepare({ neo4j: true });
  const checked = filters.length > 0 ? 0 : await show(["npm", "run", "--silent", "check"]);
  return checked || (await show(["npm", "exec", "--offline", "--", "vitest", "run", ...what]));
});

async function show([command, ...args]) {
  const child = spawn(command, args, { cwd: root, stdio: "inherit" });
  const [code] = await once(child, "exit");
  return code ?? 1;
}
