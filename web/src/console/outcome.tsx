import { memo } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { AnswerFiles } from "./answer-files.tsx";
import { AnswerPicture } from "./answer-picture.tsx";
import { AnswerTable } from "./answer-table.tsx";
import { DeskError } from "./desk-error.ts";
import { Refused } from "./refused.tsx";
import type { Run } from "./runs.ts";

/**
 * What has come of a question: its rows as a table, with the ways to see them as a picture and to take them away. It
 * stays as it is while the next question is typed above it.
 */
export const Outcome = memo(function Outcome({ run }: { run: Run }) {
  const { columns, rows, end } = run;
  const isWhole = end !== null && end !== "STOPPED" && !(end instanceof DeskError);
  return (
    <section className="facts console-answer" aria-busy={end === null}>
      <h3>
        <FormattedMessage id="answer.title" />
        {(end === null || isWhole || rows.length > 0) && <Measure run={run} />}
      </h3>
      {end instanceof DeskError && <Refused error={end} />}
      {isWhole && end.truncated && (
        <p className="notice">
          <FormattedMessage id="answer.truncated" />
        </p>
      )}
      {end === "STOPPED" && (
        <p className="notice">
          <FormattedMessage id="answer.stopped" />
        </p>
      )}
      {!isWhole && end !== null && rows.length > 0 && (
        <p className="notice">
          <FormattedMessage id="answer.cut" />
        </p>
      )}
      {isWhole && rows.length === 0 && (
        <p className="quiet">
          <FormattedMessage id="answer.none" />
        </p>
      )}
      {end !== null && rows.length > 0 && (
        <div className="console-buttons">
          <AnswerPicture run={run} />
          {isWhole && <AnswerFiles asked={run.asked} />}
        </div>
      )}
      {rows.length > 0 && <AnswerTable columns={columns} rows={rows} />}
    </section>
  );
});

/** How many rows there are and how long they took, told once they are here. */
function Measure({ run: { rows, end } }: { run: Run }) {
  const intl = useIntl();
  const time =
    end !== null && typeof end === "object" && "milliseconds" in end ? end.milliseconds : null;
  return (
    <span className="count" role="status">
      {end === null ? (
        <FormattedMessage id="answer.asking" values={{ count: rows.length }} />
      ) : (
        <>
          <FormattedMessage id="answer.rows" values={{ count: rows.length }} />
          {time !== null &&
            ` · ${intl.formatMessage({ id: "answer.time" }, { seconds: time / 1000 })}`}
        </>
      )}
    </span>
  );
}
