import { cpus, release, totalmem, type } from "node:os";

/** What the figures were measured on. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  const memory = Math.round(totalmem() / 1e9);
  return `${cpus().length} cores (${model}), ${memory} GB, ${type()} ${release()}, Node ${process.versions.node}; client, servers and database share them.`;
}
