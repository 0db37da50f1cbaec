import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";
import { Remark } from "../panels/remark.tsx";
import { ReviewError } from "./review-error.ts";

type FailureNoteProps = { error: unknown; dismiss?: () => void };

/** Why something was not done, in the reader's words; what the server says of it stands below, as it says it. */
export function FailureNote({ error, dismiss }: FailureNoteProps) {
  if (error === null || error === undefined) return null;
  const code = error instanceof ReviewError ? error.code : "UNREACHABLE";
  const saysWhy = error instanceof ReviewError && (code === "REFUSED" || code === "CONFLICT");
  return (
    <div className="notice review-failure" role="alert" data-code={code}>
      <p>
        <FormattedMessage id={`review.error.${code}`} />
      </p>
      {saysWhy && <Remark>{error.message}</Remark>}
      {dismiss && (
        <Button className="button" onPress={dismiss}>
          <FormattedMessage id="review.error.dismiss" />
        </Button>
      )}
    </div>
  );
}
