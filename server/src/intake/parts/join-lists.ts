import type { Line } from "./line.ts";

const bullet = /^(?:[-+*•●▪]|\d{1,2}[.)])\s?\p{Lu}/u;

/** A line that ends with a colon and the lines with bullets behind it are one sentence: a list of persons, one a line. */
export function joinLists(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let inList = false;
  for (const line of lines) {
    const before = joined.at(-1);
    const isItem =
      bullet.test(text.slice(line.start, line.start + 8)) && line.kind !== "other-news";
    inList = isItem && before?.kind === "body" && (inList || text[before.end - 1] === ":");
    if (inList && before !== undefined) joined[joined.length - 1] = { ...before, end: line.end };
    else joined.push(line);
  }
  return joined;
}
