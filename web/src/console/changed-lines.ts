/** A line of two texts that are compared: in both, in the earlier alone, or in the later alone. */
export type ComparedLine = {
  readonly is: "same" | "removed" | "added";
  readonly line: string;
  /** Counts from 0 through both texts. */
  readonly place: number;
};

/** Compares two texts line by line, so that as few lines as can be are removed and added. */
export function changedLines(
  before: readonly string[],
  after: readonly string[],
): readonly ComparedLine[] {
  // most[i][j]: how many lines the texts share from their lines i and j on.
  const most = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  );
  const shared = (i: number, j: number) => most[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = most[i] ?? [];
      row[j] =
        before[i] === after[j]
          ? shared(i + 1, j + 1) + 1
          : Math.max(shared(i + 1, j), shared(i, j + 1));
    }
  }
  const lines: ComparedLine[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const [old = "", now = ""] = [before[i], after[j]];
    if (i < before.length && j < after.length && old === now) {
      lines.push({ is: "same", line: now, place: lines.length });
      i += 1;
      j += 1;
    } else if (j === after.length || (i < before.length && shared(i + 1, j) >= shared(i, j + 1))) {
      lines.push({ is: "removed", line: old, place: lines.length });
      i += 1;
    } else {
      lines.push({ is: "added", line: now, place: lines.length });
      j += 1;
    }
  }
  return lines;
}
