import { prepareSearch } from "../exploration/search/prepare-search.ts";
import type { GraphReader, ReadOptions } from "../graph/index.ts";
import { readFragment } from "../graph/fragment.ts";
import { bare } from "../review/link/places.ts";
import { plainNumber } from "./compare-names.ts";
import { judge } from "./judge.ts";
import { type TypeId, typeIds } from "./offered.ts";
import { type Read, readEntities } from "./read-entities.ts";
import { scoreOf } from "./reasons.ts";
import { type Row, cellsOf, externalIdsOf } from "./row.ts";
import type { Judged } from "./sure.ts";

/** Of one row so many that its words find are compared; namesakes beyond them make nobody surer. */
const most = 40n;
/** What search takes, in characters: longer texts are looked for by their first words, and compared whole. */
const longestSearch = 100;

const statement = readFragment("reconcile/candidates.cypher").text;

/** The ids of a row's candidates, the likest by name first. */
interface Found {
  readonly key: string;
  readonly ids: readonly string[];
}

/** The candidates of each row by its key, the likeliest first: two statements for all rows. */
export async function findCandidates(
  graph: GraphReader,
  rows: readonly Row[],
  options: ReadOptions,
): Promise<Map<string, Judged[]>> {
  const found = await graph.read<Found>(statement, { batch: { rows: rows.map(lookUp) } }, options);
  const idsOf = new Map(found.map(({ key, ids }) => [key, ids]));
  const all = found.flatMap(({ ids }) => ids);
  const entities = all.length > 0 ? await readEntities(graph, all, options) : [];
  const byId = new Map(entities.map((one) => [one.known.id, one]));
  return new Map(
    rows.map((row) => {
      const candidates = (idsOf.get(row.key) ?? []).flatMap((id) => byId.get(id) ?? []);
      return [row.key, ranked(row, candidates)];
    }),
  );
}

function lookUp(row: Row) {
  const asked = row.types.length > 0 ? row.types : typeIds;
  return {
    key: row.key,
    id: row.text,
    numbers: [row.text, ...cellsOf(row, "number")].filter(Boolean).map(plainNumber),
    most,
    external: externalIdsOf(row).map((id) => `"${id.replaceAll(/["\\]/g, "")}"`),
    searches: [
      ...searchFor(
        row.text,
        asked.filter((type) => type !== "Place"),
      ),
      ...searchFor(
        bare(row.text),
        asked.filter((type) => type === "Place"),
      ),
    ],
  };
}

function searchFor(text: string, asked: readonly TypeId[]): unknown[] {
  const words = firstWords(text);
  if (words === "" || asked.length === 0) return [];
  return [prepareSearch({ text: words, kinds: asked.map((type) => type.toUpperCase()) })["search"]];
}

/** The whole words at the beginning of a text that search takes. */
function firstWords(text: string): string {
  if (text.length <= longestSearch) return text;
  return text.slice(0, longestSearch).replace(/\s+\S*$/, "");
}

/** Of the same score the likest by name is first: the order in which they were found. */
function ranked(row: Row, found: readonly Read[]): Judged[] {
  const asked = found.filter(
    ({ known }) => row.types.length === 0 || row.types.includes(known.type),
  );
  return asked
    .map(({ known, hint }) => ({ known, hint, reasons: judge(row, known) }))
    .toSorted((a, b) => scoreOf(b.reasons) - scoreOf(a.reasons));
}
