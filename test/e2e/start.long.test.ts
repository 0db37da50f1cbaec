import { createServer } from "node:http";
import { once } from "node:events";
import { afterAll, expect, test } from "vitest";

import { projectRoot } from "../../server/src/config.ts";
import { freePort } from "../../server/src/embedded/free-port.ts";
import { type Running, startProcess } from "../support/process.ts";
import { useTemporaryFolder } from "../support/temporary-folder.ts";

// One story of one data folder, as it happens at a terminal.
const folder = useTemporaryFolder();
const port = await freePort();
const address = `http://127.0.0.1:${port}`;
const { PATH, HOME, JAVA_HOME, JAVA_TOOL_OPTIONS } = process.env;
let running: Running;

afterAll(() => signalGroup(running, "SIGKILL"));

function start(): Running {
  return startProcess("npm", ["start"], {
    cwd: projectRoot,
    env: { PATH, HOME, JAVA_HOME, JAVA_TOOL_OPTIONS, DATA_DIR: folder.current, PORT: String(port) },
  });
}

/** As Ctrl-C at a terminal: the whole group gets it. */
function signalGroup({ child }: Running, signal: NodeJS.Signals): void {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    process.kill(-child.pid, signal);
  }
}

async function expectReady(): Promise<void> {
  const response = await fetch(`${address}/ready`);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ state: "READY" });
}

test("npm start ends with the address, and is ready there", async () => {
  running = start();
  await running.printed(/niengiam is ready: /);
  expect(running.output().trimEnd()).toMatch(new RegExp(`\nniengiam is ready: ${address}$`));
  await expectReady();
});

test("a second npm start beside it says so", async () => {
  const second = start();
  expect(await second.ended()).not.toBe(0);
  expect(second.output()).toMatch(
    /niengiam already runs here \(process \d+\)\. Use that one, or stop it with Ctrl-C first;/,
  );
  await expectReady();
});

test("killed with no chance to stop, the next start recovers and says so", async () => {
  signalGroup(running, "SIGKILL");
  await running.ended();

  running = start();
  await running.printed(/niengiam is ready: /);
  expect(running.output()).toContain("The last run was cut off.");
  await expectReady();
});

test("Ctrl-C stops everything cleanly", async () => {
  signalGroup(running, "SIGINT");
  expect(await running.ended()).toBe(0);
  await expect(fetch(address)).rejects.toThrow("fetch failed");
});

test("a port in use is named", async () => {
  const other = createServer().listen(port, "127.0.0.1");
  await once(other, "listening");
  const refused = start();
  expect(await refused.ended()).not.toBe(0);
  expect(refused.output()).toContain(
    `Port ${port} is in use by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
  );
  await new Promise((resolve) => other.close(resolve));
});
