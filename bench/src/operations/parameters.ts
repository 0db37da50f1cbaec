/** How many requests of one question take turns, so that no answer is always the same. */
const requests = 16;

/** Ids of the first copy of a world: they are in a graph of any size, and say the same there. */
export function someIds(type: string, letter: string, below: number): string[] {
  const step = Math.max(1, Math.floor(below / requests));
  return Array.from(
    { length: requests },
    (_, index) => `${type}:g-${letter}${(index * step) % below}`,
  );
}
