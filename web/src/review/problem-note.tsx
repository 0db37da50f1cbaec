import { useIntl } from "react-intl";
import { knownMessage } from "../i18n/known-message.ts";
import { Remark } from "../panels/remark.tsx";
import type { Problem } from "./draft.ts";

/** Why something cannot go into the graph, in the reader's words where the page has them. */
export function ProblemNote({ problem: { code, message } }: { problem: Problem }) {
  const words = knownMessage(useIntl(), `review.problem.${code}`);
  return words === null ? <Remark>{message}</Remark> : <p>{words}</p>;
}
