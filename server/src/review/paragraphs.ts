/** For any offset of a text the number of its non-empty line, from 1. */
export function paragraphsOf(text: string): (offset: number) => number {
  const starts: number[] = [];
  for (const { index } of text.matchAll(/^.*\S.*$/gm)) starts.push(index);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(1, low);
  };
}
