import { FormattedMessage } from "react-intl";
import { namesAsked, readParameters } from "./parameters.ts";

type ParametersBoxProps = {
  statement: string;
  typed: string;
  change: (typed: string) => void;
  ask: () => void;
};

const EXAMPLE = '{"person": "person:truong-thi-mai", "atLeast": 2}';

/** The parameters of a statement as JSON, with what is wrong about them or missing. */
export function ParametersBox({ statement, typed, change, ask }: ParametersBoxProps) {
  const parameters = readParameters(typed);
  const missing = namesAsked(statement).filter(
    (name) => parameters !== null && !Object.hasOwn(parameters, name),
  );
  return (
    <div className="console-parameters">
      <label htmlFor="console-parameters">
        <FormattedMessage id="console.parameters" />
      </label>
      <textarea
        id="console-parameters"
        className="field code"
        rows={Math.min(10, Math.max(2, typed.split("\n").length))}
        spellCheck={false}
        autoCapitalize="off"
        value={typed}
        aria-invalid={parameters === null}
        aria-describedby="console-parameters-text"
        onChange={(event) => change(event.target.value)}
        onKeyDown={({ key, ctrlKey, metaKey }) => {
          if (key === "Enter" && (ctrlKey || metaKey)) ask();
        }}
      />
      <p id="console-parameters-text" className="quiet">
        {parameters === null ? (
          <FormattedMessage id="console.parametersWrong" values={{ example: EXAMPLE }} />
        ) : missing.length > 0 ? (
          <FormattedMessage
            id="console.parametersMissing"
            values={{
              count: missing.length,
              names: missing.map((name) => `$${name}`).join(", "),
            }}
          />
        ) : (
          <FormattedMessage id="console.parametersText" values={{ example: EXAMPLE }} />
        )}
      </p>
    </div>
  );
}
