import { buildStale } from "./build.mjs";
import { alone } from "./lock.mjs";
import { fetchNeo4j } from "./neo4j.mjs";
import { installPackages } from "./packages.mjs";
import { requireJava, requireNode } from "./requirements.mjs";

/**
 * Makes ready what is missing or stale, and nothing else: packages, Neo4j, the two builds.
 *
 * @param neo4j whether a Neo4j will run on this machine
 * @param otherwise how to do without Java and Maven, for the sentence when they are missing
 */
export async function prepare({ neo4j, otherwise = "" }) {
  requireNode();
  if (neo4j) await requireJava(otherwise);
  await alone(async () => {
    if (neo4j) await fetchNeo4j(otherwise);
    await installPackages();
    await buildStale();
  });
}
