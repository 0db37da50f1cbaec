import { FormattedMessage } from "react-intl";
import { Remark } from "../panels/remark.tsx";
import type { Problem } from "./draft.ts";

/** Why something cannot go into the graph; what the graph itself says of it stands below, as it says it. */
export function ProblemNote({ problem: { code, message } }: { problem: Problem }) {
  return (
    <>
      <p>
        <FormattedMessage id={`review.problem.${code}`} />
      </p>
      {code === "REFUSED" && <Remark>{message}</Remark>}
    </>
  );
}
