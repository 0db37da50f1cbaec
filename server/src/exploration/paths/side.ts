/** What is known around one end of a path. */
export interface Side {
  /** Steps from the end, of every entity reached. */
  readonly distance: Map<string, number>;
  /** Whom each entity that was looked at is related to. */
  readonly neighbours: Map<string, readonly string[]>;
  /** Those farthest away, which nobody has looked at yet. */
  readonly frontier: readonly string[];
  /** Steps to the frontier. */
  readonly depth: number;
}

export function startSide(end: string): Side {
  return { distance: new Map([[end, 0]]), neighbours: new Map(), frontier: [end], depth: 0 };
}

/** Sees one step further: `found` is whom each entity of the frontier is related to. */
export function widen(side: Side, found: ReadonlyMap<string, readonly string[]>): Side {
  const { distance, neighbours } = side;
  const depth = side.depth + 1;
  const frontier: string[] = [];
  for (const id of side.frontier) {
    const others = found.get(id) ?? [];
    neighbours.set(id, others);
    for (const other of others) {
      if (distance.has(other)) continue;
      distance.set(other, depth);
      frontier.push(other);
    }
  }
  return { distance, neighbours, frontier, depth };
}
