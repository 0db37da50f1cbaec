import { NiengiamError } from "../errors.ts";

/** A failed start in words for the person at the terminal; what nobody foresaw keeps its stack. */
export function explainFailure(error: unknown): string {
  if (error instanceof NiengiamError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC") {
    return "The disk is full. Free some space (1 GB is plenty) and start again.";
  }
  if (path !== undefined && (code === "EACCES" || code === "EPERM" || code === "EROFS")) {
    return `${path} cannot be written. Change its owner, or name another data folder with DATA_DIR.`;
  }
  return error.stack ?? error.message;
}
