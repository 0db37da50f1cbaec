import { articleBundles } from "./articles.ts";
import { conferenceBundles } from "./conferences.ts";
import { registryBundles } from "./registry.ts";
import { scaleOf } from "./scale.ts";

/**
 * A world of invented people as bundles, the same for the same number: a registry of places, bodies and posts; articles
 * that bring in persons, their careers, meetings and documents; conferences, some of them told twice.
 *
 * @param world letters before the name in every id, so that several worlds fit in one graph
 */
export function* generateBundles(persons: number, world = "g"): Generator<object> {
  const scale = scaleOf(persons, world);
  yield* registryBundles(scale);
  yield* articleBundles(scale);
  yield* conferenceBundles(scale);
}
