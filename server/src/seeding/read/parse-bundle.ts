import { type Document, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";

import { type Bundle, bundle } from "../format/bundle.ts";
import { describeIssue } from "./describe-issue.ts";
import { type Position, locate } from "./locate.ts";
import { type Path, type Problem, pathText } from "./problem.ts";
import type { BundleText } from "./read-texts.ts";
import { soundPart } from "./sound-part.ts";

/** A bundle as parsed, and the way back from its values to their places. */
export interface ParsedBundle {
  readonly bundle: Bundle;
  readonly problemAt: (path: Path, message: string, key?: string) => Problem;
  /** Whether an entry is all that the file says of it: false where a mistake was taken out. */
  readonly isWhole: (path: Path) => boolean;
  /** The ids of entries with mistakes, which may be missing from the bundle. */
  readonly unreadable: readonly string[];
}

/** All mistakes of one bundle, and what can be read in spite of them. */
export interface Parsed {
  readonly problems: readonly Problem[];
  readonly parsed?: ParsedBundle;
}

/** Parses the text of one bundle. */
export function parseBundle(text: BundleText): Parsed {
  const problemAt = problemsOf(text);
  const { written, problems } = text.format === "yaml" ? readYaml(text) : readJson(text);
  if (!written) return { problems };
  const result = bundle.safeParse(written.value, { reportInput: true });
  if (result.success) {
    const parsed = { bundle: result.data, problemAt, isWhole: () => true, unreadable: [] };
    return { problems, parsed };
  }
  const { issues } = result.error;
  const all = [...problems, ...issues.flatMap((issue) => problemsAt(issue, problemAt))];
  const sound = soundPart(written.value, issues, standInName(text));
  if (!sound) return { problems: all };
  const { pathInFile, ...part } = sound;
  return {
    problems: all,
    parsed: {
      ...part,
      problemAt: (path, message, key) => problemAt(pathInFile(path), message, key),
    },
  };
}

function problemsAt(issue: z.core.$ZodIssue, problemAt: ParsedBundle["problemAt"]): Problem[] {
  const keys = issue.code === "unrecognized_keys" ? issue.keys : [];
  return describeIssue(issue).map((message, index) => problemAt(issue.path, message, keys[index]));
}

/** An id that no two bundles share. */
function standInName({ hash }: BundleText): string {
  return `unreadable-${hash.toLowerCase().replaceAll("_", "-")}`;
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

interface Read {
  /** What is written, where it can be read. */
  readonly written?: { readonly value: unknown };
  readonly problems: readonly Problem[];
}

/** A tab is read as a space, so that it hides no other mistake. */
function readYaml(text: BundleText): Read {
  const tabs = [...text.text.matchAll(/\t/g)].map(({ index }) => index);
  const { document, lines } = readPositions(text.text);
  const wrong = [
    ...tabs.map((offset) => ({ offset, message: "found a tab; expected spaces" })),
    ...document.errors.map(({ pos, message }) => ({
      offset: pos[0],
      message: `this is no YAML: ${message}`,
    })),
  ];
  const problems = wrong.map(({ offset, message }) => {
    const { line, col } = lines.linePos(offset);
    return placed(text, { line, column: col }, message);
  });
  return document.errors.length > 0
    ? { problems }
    : { written: { value: document.toJS() }, problems };
}

function readJson(text: BundleText): Read {
  try {
    return { written: { value: JSON.parse(text.text) }, problems: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const column = Number(/position (\d+)/.exec(message)?.[1] ?? 0) + 1;
    return { problems: [placed(text, { line: 1, column }, `this is no JSON: ${message}`)] };
  }
}

function readPositions(text: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(text.replaceAll("\t", " "), {
    lineCounter: lines,
    prettyErrors: false,
  });
  return { document, lines };
}

function placed(text: BundleText, { line, column }: Position, message: string): Problem {
  return { file: text.file, line: text.line + line - 1, column, message };
}
