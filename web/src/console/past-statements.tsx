import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";
import { shorten } from "../model/shorten.ts";
import type { PastStatement } from "./past.ts";

type PastStatementsProps = {
  past: readonly PastStatement[];
  open: (past: PastStatement) => void;
  clear: () => void;
};

/** What was asked in this browser, to be put into the editor again. */
export function PastStatements({ past, open, clear }: PastStatementsProps) {
  if (past.length === 0) return null;
  return (
    <details className="console-past">
      <summary>
        <FormattedMessage id="console.past" /> <span className="count">{past.length}</span>
      </summary>
      <p className="quiet">
        <FormattedMessage id="console.pastText" />{" "}
        <Button className="text-button" onPress={clear}>
          <FormattedMessage id="console.clearPast" />
        </Button>
      </p>
      <ol>
        {past.map((one) => (
          <li key={`${one.statement}\n${one.parameters}`}>
            <Button className="console-past-one code" onPress={() => open(one)}>
              {shorten(one.statement.replaceAll(/\s+/g, " "), 110)}
            </Button>
          </li>
        ))}
      </ol>
    </details>
  );
}
