import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

import { extract } from "../../../server/src/intake/index.ts";
import { useTemporaryFolder } from "../../support/temporary-folder.ts";

const evaluation = fileURLToPath(new URL("../../../../shared/eval/", import.meta.url));
const isThere = existsSync(evaluation);
if (!isThere)
  process.stderr.write("The open set (../shared/eval) is not there: its scores are not checked.\n");

/** What the extractor reaches on the open set, a little below the figures in docs/extraction.md. */
const least = {
  persons: { precision: 0.98, recall: 0.98 },
  ranks: { precision: 0.98, recall: 0.98 },
  titles: { precision: 0.97, recall: 0.97 },
  events: { precision: 0.95, recall: 0.95 },
  participations: { precision: 0.95, recall: 0.95 },
  documentNumber: { precision: 1, recall: 1 },
  evidence: { valid: 1 },
};

describe.skipIf(!isThere)("the open set", () => {
  const temporary = useTemporaryFolder();

  test("is read as well as documented", () => {
    const folder = temporary.current;
    const articles = join(evaluation, "open/articles");
    for (const name of readdirSync(articles)) {
      const { id, text, published } = JSON.parse(readFileSync(join(articles, name), "utf8")) as {
        id: string;
        text: string;
        published: string | null;
      };
      writeFileSync(
        join(folder, `${id}.json`),
        JSON.stringify(extract(text, { article: id, published })),
      );
    }
    const thresholds = join(folder, "least");
    writeFileSync(thresholds, JSON.stringify(least));
    const options = [
      "--gold",
      join(evaluation, "open/gold"),
      "--predicted",
      folder,
      "--min",
      thresholds,
    ];
    const printed = execFileSync(process.execPath, [join(evaluation, "score.mjs"), ...options], {
      encoding: "utf8",
    });
    expect(printed).toContain("all thresholds met");
  });
});
