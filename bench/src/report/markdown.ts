/** A table; the first column to the left, all others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Milliseconds, as exact as they are worth. */
export function time(milliseconds: number | null | undefined): string {
  if (milliseconds == null || Number.isNaN(milliseconds)) return "?";
  return milliseconds.toFixed(milliseconds < 10 ? 2 : 1);
}

export function times(ratio: number): string {
  return `${ratio.toFixed(2)}x`;
}
