import type { Kind } from "./graph.ts";
import { groupBy } from "./group-by.ts";
import { degreesOf } from "./lines.ts";
import type { Shown } from "./shown.ts";
import { STANDINGS } from "./standing.ts";

/** By the node that is drawn for others: those folded under it, sorted. One may stand under another that is folded itself. */
export type Groups = { readonly [head: string]: readonly string[] };

/** By each folded node: the one that is drawn for it. */
export type StandIns = ReadonlyMap<string, string>;

/** Folds nodes under a head, out of any group that they were in. What the head is folded under itself is left alone. */
export function grouped(groups: Groups, head: string, ids: readonly string[]): Groups {
  const above = new Set([head, ...headsAbove(head, headsOf(groups))]);
  const known = groups[head] ?? [];
  const members = ids.filter((id) => !above.has(id) && !known.includes(id));
  if (members.length === 0) return groups;
  const all = new Set([...known, ...members]);
  return { ...parted(groups, members), [head]: [...all].sort() };
}

/** Takes nodes out of the groups that they are folded in; a group of none is no group. */
export function parted(groups: Groups, ids: readonly string[]): Groups {
  const gone = new Set(ids);
  const isTouched = Object.values(groups).some((members) => members.some((id) => gone.has(id)));
  if (!isTouched) return groups;
  const left = Object.entries(groups).map(
    ([head, members]) => [head, members.filter((id) => !gone.has(id))] as const,
  );
  return Object.fromEntries(left.filter(([, members]) => members.length > 0));
}

/** Shows again what these heads stood for. */
export function ungrouped(groups: Groups, heads: readonly string[]): Groups {
  if (!heads.some((head) => groups[head])) return groups;
  return Object.fromEntries(Object.entries(groups).filter(([head]) => !heads.includes(head)));
}

/** These nodes, with all that is folded under them: what is done to a head is done to its group. */
export function withFolded(ids: readonly string[], groups: Groups): string[] {
  const all = new Set(ids);
  // A set goes on to what is added while it is walked through.
  for (const id of all) for (const member of groups[id] ?? []) all.add(member);
  return [...all];
}

/** Which of the nodes in sight are drawn as another one. A head that is out of sight stands for none. */
export function standInsAmong(ids: Iterable<string>, groups: Groups): StandIns {
  const heads = headsOf(groups);
  if (heads.size === 0) return NOBODY;
  const inSight = new Set(ids);
  const standIns = new Map<string, string>();
  for (const id of inSight) {
    const above = headsAbove(id, heads);
    const end = above.findIndex((head) => !inSight.has(head));
    const standIn = above.at(end === -1 ? -1 : end - 1);
    if (end !== 0 && standIn !== undefined) standIns.set(id, standIn);
  }
  return standIns;
}

const NOBODY: StandIns = new Map();

/**
 * The bodies under which the nodes of a kind can be folded: each under the one that it is tied to most
 * strongly on the day, then by most relations; a body under what it is a part of.
 */
export function groupsOfKind(
  kind: Kind,
  { entities, lines }: Pick<Shown, "entities" | "lines">,
): Groups {
  const kinds = new Map(entities.map((entity) => [entity.id, entity.kind]));
  const ties = lines.flatMap(({ from, to, standing, relations }) =>
    [
      { id: from, head: to },
      { id: to, head: from },
    ].flatMap(({ id, head }) => {
      if (kinds.get(id) !== kind || kinds.get(head) !== "Body") return [];
      const isMeant = kind !== "Body" || relations.some((one) => isPart(one, id));
      return isMeant ? [{ id, head, standing, count: relations.length }] : [];
    }),
  );
  const strongest = [...groupBy(ties, ({ id }) => id).values()].flatMap((all) =>
    all
      .toSorted(
        (a, b) =>
          STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
          b.count - a.count ||
          (a.head < b.head ? -1 : 1),
      )
      .slice(0, 1),
  );
  const byHead = groupBy(strongest, ({ head }) => head);
  return Object.fromEntries([...byHead].map(([head, all]) => [head, all.map(({ id }) => id)]));
}

/** The neighbours in sight in which no more lines meet than in the node itself. */
export function lesserNeighbours(head: string, lines: Shown["lines"]): string[] {
  const degrees = degreesOf(lines);
  const own = degrees.get(head) ?? 0;
  return lines
    .flatMap(({ from, to }) => (from === head ? [to] : to === head ? [from] : []))
    .filter((id) => (degrees.get(id) ?? 0) <= own);
}

function isPart(
  { type, from }: { readonly type: string; readonly from: string },
  id: string,
): boolean {
  return type === "PART_OF" && from === id;
}

function headsOf(groups: Groups): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(groups).flatMap(([head, members]) => members.map((id) => [id, head] as const)),
  );
}

/** The head of a node, the head of that one, and so on; none twice. */
function headsAbove(id: string, heads: ReadonlyMap<string, string>): string[] {
  const above: string[] = [];
  for (let head = heads.get(id); head !== undefined; head = heads.get(head)) above.push(head);
  return above;
}
