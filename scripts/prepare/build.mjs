import { existsSync } from "node:fs";
import { join } from "node:path";

import { Halt } from "./halt.mjs";
import { hashOf } from "./hash.mjs";
import { root } from "./places.mjs";
import { npm } from "./run.mjs";
import { isStamped, stamp } from "./stamp.mjs";
import { step } from "./step.mjs";

/** What each part is made from, where it lands, and how. */
const parts = [
  {
    name: "Server",
    sources: ["tsconfig.base.json", "package-lock.json", "server"],
    output: "server/dist/main.js",
    make: () => npm(["exec", "--offline", "--", "tsc", "-b", "server"]),
  },
  {
    name: "Explorer",
    sources: ["tsconfig.base.json", "package-lock.json", "web", "server/schema.graphql"],
    output: "web/dist/index.html",
    make: () => npm(["run", "build", "-w", "web"]),
  },
];

/** Builds every part whose sources have changed since it was last built. */
export async function buildStale() {
  for (const part of parts) await build(part);
}

async function build({ name, sources, output, make }) {
  const hash = hashOf(sources);
  if (existsSync(join(root, output)) && isStamped(name.toLowerCase(), hash)) return;
  await step(name, async () => {
    await make().catch((error) => {
      throw new Halt(`${name} could not be built. ${error.message}`);
    });
    stamp(name.toLowerCase(), hash);
    return "built";
  });
}
