// npm run build: makes the server and the explorer, without a Neo4j.
import { runCommand } from "./prepare/halt.mjs";
import { prepare } from "./prepare/index.mjs";

await runCommand(async () => {
  await prepare({ neo4j: false });
  return 0;
});
