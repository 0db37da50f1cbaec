import { homeLayout } from "./places.ts";

/** Settings of Neo4j by their names. */
export type Neo4jSettings = Readonly<Record<string, string>>;

/**
 * The text of `neo4j.conf`. An embedded start has none of the packaged defaults, so every key counts:
 *
 * - `server.directories.import`, `allow_csv_import_from_file_urls` and `cypher_ip_blocklist` keep
 *   LOAD CSV from reading files and from reaching other machines. Without the first, any file of the
 *   machine can be read. The `internal.*` keys are unsupported by the vendor, so a test tries them.
 * - the `db.tx_log` keys keep a fresh store at 2 MB instead of 517 MB.
 * - the quiet period takes a stop from 6–12 s to about 2 s.
 * - the transaction timeout holds where a caller sets none; readers and the loader set their own.
 *
 * @param others settings that stand instead of these, or beside them
 */
export function confText(port: number, others: Neo4jSettings = {}): string {
  const settings = {
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "server.http.enabled": false,
    "server.https.enabled": false,
    "server.directories.import": homeLayout.import,
    "dbms.security.auth_enabled": true,
    "dbms.security.allow_csv_import_from_file_urls": false,
    "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
    "server.memory.pagecache.size": "128m",
    "db.transaction.timeout": "60s",
    "db.transaction.monitor.check.interval": "500ms",
    "db.memory.transaction.max": "1g",
    "db.logs.query.enabled": "OFF",
    "db.tx_log.preallocate": false,
    "db.tx_log.rotation.size": "16m",
    "db.tx_log.rotation.retention_policy": "keep_none",
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": 0,
    "dbms.usage_report.enabled": false,
  };
  return Object.entries({ ...settings, ...others })
    .map(([key, value]) => `${key}=${value}\n`)
    .join("");
}
