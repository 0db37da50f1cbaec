import type { GraphReader, ReadOptions } from "../graph/index.ts";
import { findCandidates } from "./find-candidates.ts";
import { type Language, typeIn } from "./offered.ts";
import { reasons, scoreOf, tellReasons } from "./reasons.ts";
import type { Row } from "./row.ts";
import { type Judged, sureOf } from "./sure.ts";

/** One candidate as the protocol tells it. */
interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  /** From 0 to 100: the sum of the features, within these bounds. */
  readonly score: number;
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: number }[];
  readonly description: string;
}

/** The candidates of each row by its key, the likeliest first. */
export async function answerBatch(
  graph: GraphReader,
  rows: readonly Row[],
  language: Language,
  options: ReadOptions,
): Promise<Map<string, Candidate[]>> {
  const found = await findCandidates(graph, rows, options);
  return new Map(
    rows.map((row) => {
      const judged = found.get(row.key) ?? [];
      const sure = sureOf(row, judged);
      const best = judged.slice(0, row.limit);
      return [row.key, best.map((one) => tell(one, one === sure, language))];
    }),
  );
}

function tell(
  { known, hint, reasons: why }: Judged,
  match: boolean,
  language: Language,
): Candidate {
  const told = tellReasons(why, language);
  return {
    id: known.id,
    name: known.name,
    type: [typeIn(language, known.type)],
    score: scoreOf(why),
    match,
    features: why.map(({ code }) => ({ id: code, value: reasons[code].weight })),
    description: hint === null ? told : `${hint}. ${told}`,
  };
}
