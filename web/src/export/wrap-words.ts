type Measure = (text: string) => number;

/** Breaks a text between words into rows no wider than `width`; a longer word, as an address, is broken where it must. */
export function wrapWords(text: string, width: number, measure: Measure): string[] {
  const rows: string[] = [];
  for (const word of text.split(" ").flatMap((word) => pieces(word, width, measure))) {
    const last = rows.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}

function pieces(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const found = [""];
  for (const letter of word) {
    const last = found.at(-1) ?? "";
    if (last !== "" && measure(last + letter) > width) found.push(letter);
    else found[found.length - 1] = last + letter;
  }
  return found;
}
