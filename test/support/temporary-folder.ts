import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";

/** A folder for the tests of a file, removed after the last. */
export function useTemporaryFolder(): { readonly current: string } {
  const folder = { current: "" };
  beforeAll(() => {
    folder.current = mkdtempSync(join(tmpdir(), "niengiam-test-"));
  });
  afterAll(() => {
    rmSync(folder.current, { recursive: true, force: true });
  });
  return folder;
}
