import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { z } from "zod";

/** The folders seen from here and from `dist` alike: the build copies no data. */
const lexiconFolder = new URL("../../../src/intake/lexicon/", import.meta.url);
const registryFolder = new URL("../../../../seeds/registries/", import.meta.url);

/** A file of the lexicon, held against its shape. */
export function readLexicon<Shape extends z.ZodType>(name: string, shape: Shape): z.infer<Shape> {
  return read(new URL(`${name}.yaml`, lexiconFolder), shape);
}

/** A registry of the seeds: names, aliases and ids are said there once, for the graph and for the extractor. */
export function readRegistry<Shape extends z.ZodType>(name: string, shape: Shape): z.infer<Shape> {
  return read(new URL(`${name}.yaml`, registryFolder), shape);
}

function read<Shape extends z.ZodType>(file: URL, shape: Shape): z.infer<Shape> {
  return shape.parse(parse(readFileSync(file, "utf8")));
}
