import { type Document, LineCounter, parseDocument } from "yaml";

import { type Bundle, bundle } from "../format/bundle.ts";
import { describeIssue } from "./describe-issue.ts";
import { type Position, locate } from "./locate.ts";
import { type Path, type Problem, pathText } from "./problem.ts";
import type { BundleText } from "./read-texts.ts";

/** A bundle as parsed, and the way back from its values to their places. */
export interface ParsedBundle {
  readonly bundle: Bundle;
  readonly problemAt: (path: Path, message: string, key?: string) => Problem;
}

/** Parses the text of one bundle: all its problems, or the bundle. */
export function parseBundle(text: BundleText): ParsedBundle | Problem[] {
  const problemAt = problemsOf(text);
  const read = text.format === "yaml" ? readYaml(text) : readJson(text);
  if ("problems" in read) return read.problems;
  const result = bundle.safeParse(read.value, { reportInput: true });
  if (result.success) return { bundle: result.data, problemAt };
  return result.error.issues.flatMap((issue) =>
    describeIssue(issue).map((message, index) =>
      problemAt(
        issue.path,
        message,
        issue.code === "unrecognized_keys" ? issue.keys[index] : undefined,
      ),
    ),
  );
}

/** Positions are asked for when something is wrong, so the text is read for them only then. */
function problemsOf(text: BundleText): ParsedBundle["problemAt"] {
  let parsed: { document: Document; lines: LineCounter } | undefined;
  return (path, message, key) => {
    parsed ??= readPositions(text.text);
    const position = locate(parsed.document, parsed.lines, path, key);
    const where = pathText(path);
    return placed(text, position, where === "" ? message : `${where}: ${message}`);
  };
}

type Read = { value: unknown } | { problems: Problem[] };

function readYaml(text: BundleText): Read {
  const tabs = [...text.text.matchAll(/\t/g)].map(({ index }) => index);
  const { document, lines } = readPositions(text.text);
  const wrong = [
    ...tabs.map((offset) => ({ offset, message: "found a tab; expected spaces" })),
    ...document.errors
      .filter(({ code }) => code !== "TAB_AS_INDENT")
      .map(({ pos, message }) => ({ offset: pos[0], message: `this is no YAML: ${message}` })),
  ];
  if (wrong.length === 0) return { value: document.toJS() };
  return {
    problems: wrong.map(({ offset, message }) => {
      const { line, col } = lines.linePos(offset);
      return placed(text, { line, column: col }, message);
    }),
  };
}

function readJson(text: BundleText): Read {
  try {
    return { value: JSON.parse(text.text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const column = Number(/position (\d+)/.exec(message)?.[1] ?? 0) + 1;
    return { problems: [placed(text, { line: 1, column }, `this is no JSON: ${message}`)] };
  }
}

function readPositions(text: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return { document, lines };
}

function placed(text: BundleText, { line, column }: Position, message: string): Problem {
  return { file: text.file, line: text.line + line - 1, column, message };
}
