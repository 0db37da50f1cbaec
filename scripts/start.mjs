// npm start: makes everything ready, then runs the server until it is stopped.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

import { runCommand } from "./prepare/halt.mjs";
import { prepare } from "./prepare/index.mjs";
import { root } from "./prepare/places.mjs";

const otherwise =
  " Or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to use a Neo4j that runs elsewhere.";

await runCommand(async () => {
  await prepare({ neo4j: !process.env.NEO4J_URI, otherwise });
  return await serve();
});

/** The channel to the server closes when this process goes, however it goes, and the server stops. */
async function serve() {
  const main = join(root, "server", "dist", "main.js");
  const server = spawn(process.execPath, ["--enable-source-maps", main], {
    cwd: root,
    // Libraries check for mistakes of their callers unless told that this is no trial.
    env: { NODE_ENV: "production", ...process.env },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => server.kill(signal));
  }
  const [code] = await once(server, "exit");
  return code ?? 1;
}
