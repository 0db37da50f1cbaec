import { statfs } from "node:fs/promises";
import { join } from "node:path";

import { Halt } from "./halt.mjs";
import { root } from "./places.mjs";
import { run } from "./run.mjs";

const gigabyte = 1e9;

export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Halt(
    `Node ${process.versions.node} is too old: niengiam needs 20.19 or newer. Install it from https://nodejs.org and start again.`,
  );
}

/** `otherwise` is what to do for those who cannot install anything, or nothing. */
export async function requireJava(otherwise) {
  const install = `Install Java 17 or newer (apt install openjdk-17-jre-headless, brew install openjdk, or https://adoptium.net) and start again.${otherwise}`;
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
  const told = await run(java, ["-version"]).catch(() => {
    throw new Halt(`Java was not found; Neo4j runs on it. ${install}`);
  });
  // "17.0.15", "21", and before Java 9 "1.8.0_402".
  const [, major] = /version "(?:1\.)?(\d+)/.exec(told) ?? [];
  if (Number(major) < 17) throw new Halt(`Java ${major} is too old for Neo4j. ${install}`);
}

export async function requireMaven(otherwise) {
  await run("mvn", ["--version"]).catch(() => {
    throw new Halt(
      `Maven was not found; it fetches Neo4j, once. Install it (apt install maven, brew install maven, or https://maven.apache.org) and start again.${otherwise}`,
    );
  });
}

/** Before something is fetched: packages, Neo4j and the store take some 700 MB together. */
export async function requireSpace() {
  const { bavail, bsize } = await statfs(root);
  if (bavail * bsize >= gigabyte) return;
  const free = Math.floor((bavail * bsize) / 1e6);
  throw new Halt(
    `The disk is nearly full: ${free} MB are free and the first start needs about 1 GB. Free some space and start again.`,
  );
}
