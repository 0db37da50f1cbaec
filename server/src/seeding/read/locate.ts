import {
  type Document,
  type LineCounter,
  type Pair,
  type YAMLMap,
  isMap,
  isNode,
  isScalar,
  isSeq,
} from "yaml";

import type { Path } from "./problem.ts";

/** Where a value of a bundle stands in its text: line and column from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * The place of a value, or of the nearest thing around it that is written down. With `key`, the
 * place of that key in the map at the path.
 */
export function locate(document: Document, lines: LineCounter, path: Path, key?: string): Position {
  let node: unknown = document.contents;
  for (const step of path) {
    const next = child(node, step);
    if (next === undefined) break;
    node = next;
  }
  const written = (key !== undefined && keyNode(node, key)) || node;
  const offset = isNode(written) ? (written.range?.[0] ?? 0) : 0;
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** A single value stands for a list of one, so its position 0 is the value itself. */
function child(node: unknown, step: PropertyKey): unknown {
  if (isSeq(node)) return node.items[Number(step)];
  if (isMap(node)) {
    if (step === 0) return node;
    const value = pairOf(node, String(step))?.value;
    return value ?? keyNode(node, String(step));
  }
  return undefined;
}

function keyNode(node: unknown, key: string): unknown {
  return isMap(node) ? pairOf(node, key)?.key : undefined;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
}
