import { dayOf, type Entity, type Kind, type Relation } from "./graph.ts";
import { degreesOf } from "./lines.ts";
import type { Scene } from "./scene.ts";
import { shorten } from "./shorten.ts";
import type { Drawable, Shown } from "./shown.ts";
import type { Standing } from "./standing.ts";

/** A node as the canvas draws it. */
export type PictureNode = {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
  /** How many lines meet in it: its weight in the picture. */
  readonly degree: number;
  /** True when, as of the day, none of its lines stands. */
  readonly faded: boolean;
  /** The number of the day on which it happened, if it did on one. */
  readonly day?: number;
  /** How many others it stands for, if it does. */
  readonly folded?: number;
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

/** Labels by the id of their node or line. */
export type Labels = ReadonlyMap<string, string>;

/** Words everything that can be drawn: once for all days, as wording is the dearest part of a picture. */
export function labelsOf({ entities, lines }: Drawable, naming: Naming): Labels {
  return new Map([
    ...entities.map((entity) => [entity.id, shorten(naming.entity(entity), LABEL_LENGTH)] as const),
    ...lines.map(({ id, relations }) => [id, lineLabel(relations.map(naming.relation))] as const),
  ]);
}

/** Puts what is in sight where the scene has it. */
export function pictureOf(shown: Shown, { nodes }: Pick<Scene, "nodes">, labels: Labels): Picture {
  const degrees = degreesOf(shown.lines);
  return {
    nodes: shown.entities.flatMap((entity) => {
      const { id, kind } = entity;
      const place = nodes[id];
      if (!place) return [];
      const label = labels.get(id) ?? id;
      const [degree, faded] = [degrees.get(id) ?? 0, shown.faded.has(id)];
      const day = dayOf(entity);
      return [{ id, kind, label, ...place, degree, faded, ...(day !== null && { day }) }];
    }),
    lines: shown.lines.map(({ id, from, to, relations, standing }) => ({
      id,
      from,
      to,
      label: labels.get(id) ?? "",
      count: relations.length,
      standing,
    })),
  };
}

function lineLabel(labels: readonly string[]): string {
  const [first = "", ...others] = new Set(labels);
  const text = shorten(first, LABEL_LENGTH);
  return others.length > 0 ? `${text} +${others.length}` : text;
}
