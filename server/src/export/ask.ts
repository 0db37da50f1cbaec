import { readFragment } from "../graph/fragment.ts";
import { type GraphReader, type Params, readCypher } from "../graph/index.ts";

/** Milliseconds for one page; a busy machine may plan the first for seconds. */
const timeout = 60_000;

/** Asks questions of `cypher/export` until whoever wants the answers has left. */
export type Ask = <Row extends object>(
  question: string,
  params: Params,
  label?: string,
) => Promise<Row[]>;

/** A label given as a parameter would have no index, so it is written in; it comes from the code, never from data. */
export function createAsk(graph: GraphReader, signal?: AbortSignal): Ask {
  return (question, params, label = "") => {
    const text = textOf(question).replaceAll("$($label)", label);
    return graph.read(text, params, { timeout, signal });
  };
}

/** A question that asks others of `cypher` says at its end what it yields, as theirs do. */
function textOf(question: string): string {
  const path = `export/${question}.cypher`;
  const text = readCypher(path);
  return /^\/\/ ask /m.test(text) ? readFragment(path).text : text;
}
