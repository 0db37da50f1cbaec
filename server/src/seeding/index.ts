export { applySchema, schemaStatements } from "./apply-schema.ts";
export { runChecks } from "./checks.ts";
export { type ImportOptions, importPaths } from "./import-paths.ts";
export { type RunningImport, importState } from "./import-state.ts";
export { RefusedImport } from "./refused-import.ts";
export type { Finding, ImportReport, Progress } from "./report.ts";
