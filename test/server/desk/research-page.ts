import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { projectRoot } from "../../../server/src/config.ts";
import { findPython } from "../../support/python.ts";

interface Analysis {
  readonly title: string;
  readonly typescript: string;
  readonly python: string;
  /** What the page says that both print. */
  readonly printed: string;
  /** The Python that can run it; undefined, with a notice, where there is none. */
  readonly runner: string | undefined;
}

/** The analyses of `docs/research.md`, section by section. */
export function readAnalyses(): Analysis[] {
  const page = readFileSync(join(projectRoot, "docs", "research.md"), "utf8");
  const plain = hasPython3() ? "python3" : undefined;
  const sections = page.split(/^## /m).slice(1);
  return sections.map((section) => {
    const python = block(section, "python");
    return {
      title: section.split("\n", 1)[0] ?? "",
      typescript: block(section, "ts"),
      python,
      printed: block(section, "text"),
      runner: plain && python.includes("import networkx") ? findPython() : plain,
    };
  });
}

function block(section: string, language: string): string {
  return new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "ms").exec(section)?.[1] ?? "";
}

function hasPython3(): boolean {
  try {
    execFileSync("python3", ["--version"], { stdio: "pipe" });
    return true;
  } catch {
    process.stderr.write("Skipped: the research page in Python. There is no python3.\n");
    return false;
  }
}
