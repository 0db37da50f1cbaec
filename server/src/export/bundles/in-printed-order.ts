import type { StoredClaim } from "./stored-claim.ts";

/**
 * Events by their ids, but each after those at which its titles were printed first: a claim remembers its first place, and a
 * bundle is read from its top.
 */
export function inPrintedOrder(
  events: readonly string[],
  claims: readonly StoredClaim[],
): string[] {
  const before = new Map<string, Set<string>>();
  for (const { event, alsoAt } of claims) {
    if (event === undefined) continue;
    for (const later of alsoAt ?? [])
      before.set(later, (before.get(later) ?? new Set()).add(event));
  }
  const placed = new Set<string>();
  const place = (event: string, waiting: ReadonlySet<string>) => {
    if (placed.has(event) || waiting.has(event)) return;
    const firsts = [...(before.get(event) ?? [])].filter((first) => events.includes(first));
    for (const first of firsts.toSorted()) place(first, new Set([...waiting, event]));
    placed.add(event);
  };
  for (const event of events) place(event, new Set());
  return [...placed];
}
