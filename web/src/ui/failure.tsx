import { FormattedMessage } from "react-intl";
import { Button } from "react-aria-components/Button";
import { failureOf } from "../api/errors.ts";

/** What went wrong and what to do about it, with a way to try again. */
export function Failure({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <div className="notice" role="alert">
      <p className="notice-title">
        <FormattedMessage id="failure.title" />
      </p>
      <p>
        <FormattedMessage id={`failure.${failureOf(error)}`} />
      </p>
      <Button className="button" onPress={retry}>
        <FormattedMessage id="failure.retry" />
      </Button>
    </div>
  );
}
