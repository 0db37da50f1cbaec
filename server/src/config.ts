import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

import type { DeskMode } from "./desk/mode.ts";
import { NiengiamError } from "./errors.ts";
import type { GraphAddress } from "./graph/index.ts";
import { type Admission, usualAdmission } from "./http/admit.ts";

/** The folder of the whole project, two up from `src` and from `dist` alike. Relative paths start here. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

const path = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .transform((value) => resolve(projectRoot, value));

const count = (min: number, max: number, fallback: number) =>
  z.coerce
    .number("must be a number")
    .int("must be a whole number")
    .min(min, `must be ${min} or more`)
    .max(max, `must be at most ${max}`)
    .default(fallback);

const neo4jUri = z
  .string()
  .regex(
    /^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/,
    "must be an address such as bolt://127.0.0.1:7687, neo4j://host:7687 or neo4j+s://host",
  );

const environment = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: count(1, 65_535, 4000),
  REQUESTS_AT_ONCE: count(1, 10_000, usualAdmission.atOnce),
  REQUESTS_PER_SECOND: count(1, 100_000, usualAdmission.perSecond),
  TRUST_PROXY: count(0, 10, usualAdmission.proxies),
  DATA_DIR: path(".data"),
  SEEDS: path("seeds"),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      error: "must be one of fatal, error, warn, info, debug, trace, silent",
    })
    .default("info"),
  JAVA_HOME: z.string().optional(),
  NEO4J_URI: neo4jUri.optional(),
  NEO4J_USER: z.string().default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default("neo4j"),
  CYPHER: z
    .enum(["off", "local", "replica"], { error: "must be one of off, local, replica" })
    .default("local"),
  CYPHER_URI: neo4jUri.optional(),
  CYPHER_USER: z.string().default("neo4j"),
  CYPHER_PASSWORD: z.string().optional(),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly admission: Admission;
  /** Where the embedded Neo4j keeps its store, its password and its logs. */
  readonly dataDir: string;
  /** The bundles that are imported at every start. */
  readonly seeds: string;
  readonly logLevel: string;
  readonly javaHome: string | undefined;
  /** A Neo4j that runs elsewhere; undefined means the embedded one. */
  readonly neo4j: GraphAddress | undefined;
  /** Who may ask in Cypher, and the Neo4j for that when it runs elsewhere. */
  readonly desk: { readonly mode: DeskMode; readonly replica: GraphAddress | undefined };
}

/**
 * Reads the settings, the only place that does. An empty value counts as none. What is wrong is told
 * by name, never by value: a value may be a password.
 *
 * @throws {NiengiamError} BAD_USER_INPUT naming every setting that is wrong
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const read = environment.safeParse(given);
  if (!read.success) {
    throw wrong(read.error.issues.map(({ path, message }) => `${path.join(".")} ${message}.`));
  }
  const values = read.data;
  return {
    host: values.HOST,
    port: values.PORT,
    admission: {
      atOnce: values.REQUESTS_AT_ONCE,
      perSecond: values.REQUESTS_PER_SECOND,
      proxies: values.TRUST_PROXY,
    },
    dataDir: values.DATA_DIR,
    seeds: values.SEEDS,
    logLevel: values.LOG_LEVEL,
    javaHome: values.JAVA_HOME,
    neo4j: otherServer(values),
    desk: { mode: values.CYPHER, replica: otherReplica(values) },
  };
}

function otherServer(values: z.infer<typeof environment>): Config["neo4j"] {
  if (values.NEO4J_URI === undefined) return undefined;
  if (values.NEO4J_PASSWORD === undefined) {
    throw wrong(["NEO4J_PASSWORD must be set together with NEO4J_URI."]);
  }
  return {
    uri: values.NEO4J_URI,
    user: values.NEO4J_USER,
    password: values.NEO4J_PASSWORD,
    database: values.NEO4J_DATABASE,
  };
}

/** Its database goes by Neo4j's usual name, since it holds nothing but the public graph. */
function otherReplica(values: z.infer<typeof environment>): GraphAddress | undefined {
  if (values.CYPHER_URI === undefined) return undefined;
  if (values.CYPHER !== "replica") throw wrong(["CYPHER_URI needs CYPHER=replica."]);
  if (values.CYPHER_PASSWORD === undefined) {
    throw wrong(["CYPHER_PASSWORD must be set together with CYPHER_URI."]);
  }
  const { CYPHER_URI: uri, CYPHER_USER: user, CYPHER_PASSWORD: password } = values;
  return { uri, user, password, database: "neo4j" };
}

function wrong(sentences: string[]): NiengiamError {
  return new NiengiamError(
    "BAD_USER_INPUT",
    ["The settings cannot be used.", ...sentences].join("\n"),
  );
}
