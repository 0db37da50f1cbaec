import type { Positions } from "../model/commands.ts";
import type { Graph } from "../model/graph.ts";
import { mergeParallel } from "../model/lines.ts";
import type { Picture } from "../model/picture.ts";
import { shorten } from "../model/shorten.ts";
import { kindOf, type Rehearsal } from "./draft.ts";

const MOST_LETTERS = 40;

/** What would be added as a graph; of relations only that they are there. */
export function graphOf({ nodes, relations }: Rehearsal["picture"]): Graph {
  const known = new Set(nodes.map(({ id }) => id));
  return {
    entities: nodes.map(({ id, kind, label }) => ({
      id,
      kind: kindOf({ kind }),
      label,
      labelEn: null,
      since: null,
      until: null,
      over: null,
    })),
    relations: relations.flatMap(({ type, from, to, words }) => {
      if (!known.has(from) || !known.has(to)) return [];
      const id = `${from} ${type} ${to}`;
      const label = words.join(", ");
      return [{ id, type, from, to, label, through: null, disputed: false, claims: 1, ...OPEN }];
    }),
  };
}

const OPEN = { certainFrom: null, certainTo: null, possibleFrom: null, possibleTo: null };

/** The picture of it: what is new has a + before its name, so that no colour has to say it. */
export function pictureOf(graph: Graph, { nodes }: Rehearsal["picture"], at: Positions): Picture {
  const fresh = new Set(nodes.filter(({ isNew }) => isNew).map(({ id }) => id));
  const lines = mergeParallel(graph.relations);
  return {
    nodes: graph.entities.flatMap(({ id, kind, label }) => {
      const place = at[id];
      if (!place) return [];
      const degree = lines.filter(({ from, to }) => from === id || to === id).length;
      const name = shorten(label, MOST_LETTERS);
      return [
        {
          id,
          kind,
          label: fresh.has(id) ? `+ ${name}` : name,
          ...place,
          pinned: false,
          degree,
          faded: false,
        },
      ];
    }),
    lines: lines.map(({ id, from, to, relations }) => ({
      id,
      from,
      to,
      label: relations.map(({ label }) => label).join(", "),
      count: relations.length,
      standing: "SOLID",
    })),
  };
}
