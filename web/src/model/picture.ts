import type { Day } from "./day.ts";
import type { Entity, Graph, Kind, Relation } from "./graph.ts";
import { groupBy } from "./group-by.ts";
import { mergeParallel, standingOfLine } from "./lines.ts";
import type { Scene } from "./scene.ts";
import { shorten } from "./shorten.ts";
import type { Standing } from "./standing.ts";

/** A node as the canvas draws it. */
export type PictureNode = {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** How many lines meet in it: its weight in the picture. */
  readonly degree: number;
  /** True when, as of the day, none of its lines stands. */
  readonly faded: boolean;
};

/** A line as the canvas draws it. */
export type PictureLine = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly count: number;
  readonly standing: Standing;
};

/** The whole of what the canvas draws: a plain value, compared by the canvas with what it drew before. */
export type Picture = {
  readonly nodes: readonly PictureNode[];
  readonly lines: readonly PictureLine[];
};

const LABEL_LENGTH = 40;

/** How the picture calls things, in the reader's language. */
export type Naming = {
  readonly entity: (entity: Entity) => string;
  readonly relation: (relation: Relation) => string;
};

/** Puts a graph into its scene, as of a day. What is not in the scene is not drawn. */
export function pictureOf(graph: Graph, scene: Scene, day: Day | null, naming: Naming): Picture {
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const relations = graph.relations.filter(({ from, to }) => scene.nodes[from] && scene.nodes[to]);
  const lines = mergeParallel(relations).map((line) => {
    const ends = [line.from, line.to].flatMap((id) => entities.get(id) ?? []);
    return {
      id: line.id,
      from: line.from,
      to: line.to,
      label: lineLabel(line.relations.map(naming.relation)),
      count: line.relations.length,
      standing: standingOfLine(line, ends, day),
    };
  });
  const met = groupBy(
    lines.flatMap(({ from, to, standing }) => [from, to].map((id) => ({ id, standing }))),
    ({ id }) => id,
  );
  const nodes = graph.entities.flatMap((entity) => {
    const { id, kind } = entity;
    const place = scene.nodes[id];
    if (!place) return [];
    const meeting = met.get(id) ?? [];
    const faded = meeting.length > 0 && meeting.every(({ standing }) => standing === "FADED");
    const label = shorten(naming.entity(entity), LABEL_LENGTH);
    return [{ id, kind, label, x: place.x, y: place.y, degree: meeting.length, faded }];
  });
  return { nodes, lines };
}

function lineLabel(labels: readonly string[]): string {
  const [first = "", ...others] = new Set(labels);
  const text = shorten(first, LABEL_LENGTH);
  return others.length > 0 ? `${text} +${others.length}` : text;
}
