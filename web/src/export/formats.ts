import type { IntlShape } from "react-intl";
import type { Sight } from "../actions/sight.tsx";
import type { Language } from "../model/address.ts";
import type { Day } from "../model/day.ts";
import type { Scene } from "../model/scene.ts";
import { captionsOf } from "./captions.ts";
import { collect } from "./collect.ts";
import { entitiesAsCsv, relationsAsCsv } from "./csv.ts";
import { drawSvg } from "./svg.ts";
import { asGexf } from "./gexf.ts";
import { asGraphml } from "./graphml.ts";
import { asJson } from "./json.ts";
import { measureText } from "./measure-text.ts";
import { ownFonts } from "./own-fonts.ts";
import { asPng } from "./png.ts";
import type { ExportData } from "./export-data.ts";

/** What an export is made from. */
export type ExportTask = {
  readonly sight: Sight;
  readonly scene: Scene;
  readonly asOf: Day | null;
  readonly intl: IntlShape;
  readonly language: Language;
};

type Making = ExportTask & { readonly data: ExportData };

type Format = {
  readonly ending: string;
  readonly type: string;
  readonly make: (making: Making) => string | Promise<string | Blob>;
};

const FORMATS = {
  png: { ending: ".png", type: "image/png", make: async (making) => asPng(await svgOf(making)) },
  svg: { ending: ".svg", type: "image/svg+xml", make: svgOf },
  entitiesCsv: {
    ending: "-entities.csv",
    type: "text/csv;charset=utf-8",
    make: ({ data }) => entitiesAsCsv(data),
  },
  relationsCsv: {
    ending: "-relations.csv",
    type: "text/csv;charset=utf-8",
    make: ({ data }) => relationsAsCsv(data),
  },
  json: { ending: ".json", type: "application/json", make: ({ data }) => asJson(data) },
  graphml: {
    ending: ".graphml",
    type: "application/graphml+xml",
    make: ({ data, scene }) => asGraphml(data, scene),
  },
  gexf: {
    ending: ".gexf",
    type: "application/gexf+xml",
    make: ({ data, scene }) => asGexf(data, scene),
  },
} satisfies { readonly [name: string]: Format };

export type FormatName = keyof typeof FORMATS;

/** A file, ready to be handed to the reader. */
export type ExportedFile = {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
};

/**
 * Makes a file of what is in sight, with its sources.
 * @throws {ApiError} when the sources cannot be had
 */
export async function exportAs(format: FormatName, task: ExportTask): Promise<ExportedFile> {
  const { ending, type, make }: Format = FORMATS[format];
  const data = await collect(task.sight.shown, task.scene, task.asOf);
  const day = task.asOf ?? data.exported;
  return { name: `niengiam-${day}${ending}`, type, content: await make({ ...task, data }) };
}

async function svgOf({ sight, data, intl, language }: Making): Promise<string> {
  const style = getComputedStyle(document.documentElement);
  return drawSvg({
    picture: sight.picture,
    captions: captionsOf(intl, data),
    colours: (token) => style.getPropertyValue(token).trim(),
    measure: measureText,
    css: await ownFonts(),
    language,
  });
}
