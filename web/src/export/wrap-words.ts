/** Breaks a text between words into rows no wider than `width`; a longer word has a row of its own. */
export function wrapWords(
  text: string,
  width: number,
  measure: (text: string) => number,
): string[] {
  const rows: string[] = [];
  for (const word of text.split(" ")) {
    const last = rows.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}
