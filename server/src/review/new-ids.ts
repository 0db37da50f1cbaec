import type { GraphReader } from "../graph/index.ts";
import { slugOf } from "../seeding/facts/ids.ts";
import { slug } from "../text/index.ts";
import type { Linked } from "./link/index.ts";
import { statement } from "./statement.ts";

const longest = 60;
/** So many things of one name are told apart by numbers. */
const mostNumbers = 30;

/**
 * Gives ids to what is new: readable, never one that stands in the graph or that another mention gets. A namesake has its
 * body in the id, else a number.
 *
 * @param bodyOf key of the body in the first title of a person
 */
export async function giveIds(
  graph: GraphReader,
  linked: ReadonlyMap<string, Linked>,
  bodyOf: (person: string) => string | undefined,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { mention, id, state } of linked.values()) {
    if (state === "LINKED" && id !== undefined) ids.set(mention.key, id);
  }
  const fresh = [...linked.values()].filter(({ state }) => state === "NEW");
  // Bodies come first: the ids of posts begin with theirs, and namesakes are told apart by them.
  const inOrder = fresh.toSorted((a, b) => Number(isBody(b)) - Number(isBody(a)));
  for (const one of inOrder) {
    const wanted = one.entity.id ? [one.entity.id] : variants(one, ids, bodyOf);
    const taken = new Set([...ids.values(), ...(await takenOf(graph, wanted))]);
    const free = wanted.find((id) => !taken.has(id));
    if (free !== undefined) ids.set(one.mention.key, free);
  }
  return ids;
}

async function takenOf(graph: GraphReader, ids: readonly string[]): Promise<string[]> {
  return (await graph.read<{ id: string }>(statement("known-ids"), { ids })).map(({ id }) => id);
}

function isBody({ mention }: Linked): boolean {
  return mention.kind === "BODY";
}

function variants(
  { mention, entity }: Linked,
  ids: ReadonlyMap<string, string>,
  bodyOf: (person: string) => string | undefined,
): string[] {
  const { kind, key, body, date, number, type } = mention;
  const name = short(slug(entity.name ?? mention.name)) || "x";
  switch (kind) {
    case "PERSON": {
      const at = ids.get(bodyOf(key) ?? "");
      return [
        `person:${name}`,
        ...(at === undefined ? [] : [`person:${name}.${slugOf(at)}`]),
        ...numbered(`person:${name}`),
      ];
    }
    case "POST": {
      const owner = entity.body ?? ids.get(body ?? "") ?? "body:x";
      return numbered(`post:${slugOf(owner)}.${name}`);
    }
    case "DOCUMENT": {
      const year = date?.slice(0, 4);
      const base = number === undefined ? `${slug(type ?? "van-ban")}.${name}` : slug(number);
      return numbered(`document:${base}${year === undefined ? "" : `.${year}`}`);
    }
    case "EVENT":
      return numbered(`event:${dayOf(date)}.${name}`);
    case "BODY":
    case "PLACE":
      break;
  }
  return numbered(`${kind.toLowerCase()}:${name}`);
}

function numbered(base: string): string[] {
  return Array.from({ length: mostNumbers }, (_, index) =>
    index === 0 ? base : `${base}-${index + 1}`,
  );
}

function dayOf(date: string | undefined): string {
  return date !== undefined && /^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(date)
    ? date.toLowerCase()
    : "undated";
}

/** Cut between words. */
function short(text: string): string {
  return text.length <= longest ? text : text.slice(0, text.lastIndexOf("-", longest));
}
