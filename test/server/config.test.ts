import { join } from "node:path";
import { expect, test } from "vitest";

import { projectRoot, readConfig } from "../../server/src/config.ts";

test("without any setting, an embedded Neo4j and port 4000 on loopback", () => {
  expect(readConfig({})).toEqual({
    host: "127.0.0.1",
    port: 4000,
    admission: { atOnce: 64, perSecond: 50, proxies: 0 },
    dataDir: join(projectRoot, ".data"),
    seeds: join(projectRoot, "seeds"),
    logLevel: "info",
    javaHome: undefined,
    neo4j: undefined,
    desk: { mode: "local", replica: undefined },
  });
});

test("every setting has its place; relative paths start at the project, empty values count as none", () => {
  const config = readConfig({
    HOST: "::1",
    PORT: "4870",
    REQUESTS_AT_ONCE: "200",
    REQUESTS_PER_SECOND: "10",
    TRUST_PROXY: "1",
    DATA_DIR: "../elsewhere",
    SEEDS: "/srv/seeds",
    LOG_LEVEL: "debug",
    JAVA_HOME: "/opt/java",
    NEO4J_URI: "neo4j+s://graph.example:7687",
    NEO4J_USER: "",
    NEO4J_PASSWORD: "secret",
    NEO4J_DATABASE: "vietnam",
    CYPHER: "replica",
    CYPHER_URI: "bolt://replica.example:7687",
    CYPHER_USER: "reader",
    CYPHER_PASSWORD: "hidden",
    UNRELATED: "x",
  });
  expect(config).toEqual({
    host: "::1",
    port: 4870,
    admission: { atOnce: 200, perSecond: 10, proxies: 1 },
    dataDir: join(projectRoot, "..", "elsewhere"),
    seeds: "/srv/seeds",
    logLevel: "debug",
    javaHome: "/opt/java",
    neo4j: {
      uri: "neo4j+s://graph.example:7687",
      user: "neo4j",
      password: "secret",
      database: "vietnam",
    },
    desk: {
      mode: "replica",
      replica: {
        uri: "bolt://replica.example:7687",
        user: "reader",
        password: "hidden",
        database: "neo4j",
      },
    },
  });
});

test.each(["bolt", "neo4j", "bolt+s", "neo4j+s", "bolt+ssc", "neo4j+ssc"])(
  "%s is an address of a Neo4j",
  (scheme) => {
    const uri = `${scheme}://127.0.0.1:7687`;
    expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: "secret" }).neo4j?.uri).toBe(uri);
  },
);

test.each(["http://127.0.0.1:7474", "127.0.0.1:7687", "neo4j+tls://host", "bolt://"])(
  "%s is not",
  (uri) => {
    expect(() => readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: "secret" })).toThrow(
      /^The settings cannot be used\.\nNEO4J_URI must be an address such as /,
    );
  },
);

test("all that is wrong is told at once", () => {
  expect(() => readConfig({ PORT: "four", LOG_LEVEL: "loud" })).toThrow(
    "The settings cannot be used.\n" +
      "PORT must be a number.\n" +
      "LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.",
  );
  expect(() => readConfig({ PORT: "70000" })).toThrow("PORT must be at most 65535.");
});

test("another Neo4j needs its password", () => {
  expect(() => readConfig({ NEO4J_URI: "bolt://127.0.0.1:7687" })).toThrow(
    "NEO4J_PASSWORD must be set together with NEO4J_URI.",
  );
});

test("a failure never shows the password", () => {
  const failing = () => readConfig({ PORT: "0", NEO4J_URI: "hunter2", NEO4J_PASSWORD: "hunter2" });
  expect(failing).toThrow("PORT must be 1 or more.");
  expect(failing).not.toThrow(/hunter2/);
});
