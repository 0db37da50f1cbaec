import { join } from "node:path";

const opened = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];

/** Java's arguments for a server with its home folder, as the vendor's own launcher gives them. */
export function javaArguments(lib: string, home: string): string[] {
  return [
    "-Xms256m",
    "-Xmx1g",
    "-XX:+UseG1GC",
    "-XX:+ExitOnOutOfMemoryError",
    "-Xss8m",
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    "--enable-native-access=ALL-UNNAMED",
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-Dlog4j2.disable.jmx=true",
    "-cp",
    join(lib, "*"),
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${home}`,
    `--config-dir=${join(home, "conf")}`,
    "--console-mode",
  ];
}
