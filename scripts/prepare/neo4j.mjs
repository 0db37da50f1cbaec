import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";

import { hashOf } from "./hash.mjs";
import { cache } from "./places.mjs";
import { requireMaven, requireSpace } from "./requirements.mjs";
import { explainDownload, run } from "./run.mjs";
import { isStamped, stamp } from "./stamp.mjs";
import { step } from "./step.mjs";

const lib = join(cache, "neo4j", "lib");

/** Fetches the jars of the server that `neo4j/pom.xml` names, if they are not there. */
export async function fetchNeo4j(otherwise) {
  const wanted = hashOf(["neo4j/pom.xml"]);
  if (existsSync(lib) && isStamped("neo4j", wanted)) return;
  await requireMaven(otherwise);
  await requireSpace();
  await step("Neo4j", async (progress) => {
    // Jars of another version beside the right ones would be loaded too.
    rmSync(lib, { recursive: true, force: true });
    let arrived = 0;
    const onLine = (line) => {
      if (line.includes("Downloaded from")) progress(`${(arrived += 1)} files`);
    };
    await run("mvn", mavenArguments, { onLine }).catch((error) => {
      throw explainDownload(error, "Neo4j");
    });
    stamp("neo4j", wanted);
    return "fetched";
  });
}

const mavenArguments = [
  "--batch-mode",
  "--file",
  "neo4j/pom.xml",
  "dependency:copy-dependencies",
  "-DincludeScope=runtime",
  `-DoutputDirectory=${lib}`,
];
