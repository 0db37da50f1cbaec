export { applySchema, schemaStatements } from "./apply-schema.ts";
export { findContradictions, runChecks } from "./checks.ts";
export { importPaths } from "./import-paths.ts";
export { importState } from "./import-state.ts";
export { RefusedImport } from "./refused-import.ts";
export type { Finding, ImportReport, Progress } from "./report.ts";
export { type Changes, removeBundle, storeBundle } from "./store-bundle.ts";
export { whileNoOtherImports } from "./import-lock.ts";
