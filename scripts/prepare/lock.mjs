import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { cache } from "./places.mjs";

const lock = join(cache, "preparing");

/** Does the work alone: two set-ups at once, say of `npm start` and `npm test`, would break each other. */
export async function alone(work) {
  mkdirSync(cache, { recursive: true });
  for (let told = false; !take(); await wait(200)) {
    if (!told) console.log(waiting());
    told = true;
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function waiting() {
  return `Waiting for another set-up to end (process ${holder()}; if it is not one, delete .cache/preparing) …`;
}

function take() {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!isRunning(holder())) rmSync(lock, { force: true });
    return false;
  }
}

function holder() {
  try {
    return Number(readFileSync(lock, "utf8"));
  } catch {
    return 0;
  }
}

function isRunning(pid) {
  if (pid === 0) return true; // being written, or just given back
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
