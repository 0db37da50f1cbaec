import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import { Cell } from "./cell.tsx";
import type { Row } from "./read-answer.ts";
import { valueOf } from "./values.ts";

/** Rows that a page shows at once without hesitating. */
const STEP = 200;

type AnswerTableProps = { columns: readonly string[]; rows: readonly Row[] };

/** The rows of an answer in their order, the first of them until more are asked for. */
export function AnswerTable({ columns, rows }: AnswerTableProps) {
  const intl = useIntl();
  const [most, setMost] = useState(STEP);
  const shown = rows.slice(0, most);
  return (
    <>
      <div
        className="scroll-x"
        role="region"
        aria-label={intl.formatMessage({ id: "answer.title" })}
        tabIndex={0}
      >
        <table className="data console-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" data-is={valueOf(rows[0]?.[column]).is}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...shown.entries()].map(([place, row]) => (
              // The order of an answer never changes, and rows have no name of their own.
              <tr key={place}>
                {columns.map((column) => (
                  <Cell key={column} value={row[column]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > most && (
        <p className="quiet console-more">
          <FormattedMessage
            id="answer.shown"
            values={{ shown: shown.length, total: rows.length }}
          />{" "}
          <Button className="text-button" onPress={() => setMost(most + STEP)}>
            <FormattedMessage
              id="answer.more"
              values={{ count: Math.min(STEP, rows.length - most) }}
            />
          </Button>
        </p>
      )}
    </>
  );
}
