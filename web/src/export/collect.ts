import { ask } from "../api/ask.ts";
import { RelationSourcesDocument } from "../api/generated/graphql.ts";
import type { Day } from "../model/day.ts";
import { byVietnamese, entityRows, relationRows } from "../model/rows.ts";
import type { Scene } from "../model/scene.ts";
import type { Shown } from "../model/shown.ts";
import type { CitedSource, ExportData } from "./export-data.ts";

/**
 * Gathers what an export says: what is in sight, and the sources of each relation, which are asked for now.
 * @throws {ApiError} when they cannot be had: without its sources nothing is given away.
 */
export async function collect(
  shown: Shown,
  { filters }: Pick<Scene, "filters">,
  asOf: Day | null,
): Promise<ExportData> {
  const ids = shown.entities.map(({ id }) => id).sort();
  const { subgraph, dataset } = await ask(RelationSourcesDocument, { ids });
  const sourcesOf = new Map(
    subgraph.relations.map(({ id, evidence }) => [
      id,
      unique(evidence.map(({ source }) => source)),
    ]),
  );
  const relations = relationRows(shown, filters.standings, asOf).map((relation) => ({
    ...relation,
    sources: sourcesOf.get(relation.id) ?? [],
  }));
  return {
    entities: entityRows(shown).toSorted((a, b) => byVietnamese(a.label, b.label)),
    relations,
    sources: unique(relations.flatMap(({ sources }) => sources)),
    asOf,
    dataset: dataset.version,
    exported: new Date().toISOString().slice(0, 10),
  };
}

function unique(sources: readonly CitedSource[]): CitedSource[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return [...byId.values()].toSorted(
    (a, b) =>
      byVietnamese(a.publisher, b.publisher) ||
      (a.published ?? "").localeCompare(b.published ?? "") ||
      a.id.localeCompare(b.id),
  );
}
