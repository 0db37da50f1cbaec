import { FormattedMessage } from "react-intl";
import type { ConsoleMessageId } from "../i18n/pages/console-en.ts";
import { DeskError } from "./desk-error.ts";

/** Why the desk gave no answer, in its own words, and what to do about it. */
export function Refused({ error, title }: { error: Error; title?: ConsoleMessageId }) {
  const { code, told, place } =
    error instanceof DeskError ? error : new DeskError("UNREADABLE", null, null, { cause: error });
  return (
    <div className="notice" role="alert">
      <p className="notice-title">
        <FormattedMessage id={title ?? `desk.${code}`} />
        {place && (
          <>
            {": "}
            <FormattedMessage id="desk.place" values={place} />
          </>
        )}
      </p>
      {told !== null && (
        <p lang="en" className="console-told">
          {told}
        </p>
      )}
      {(told === null || title === undefined) && (
        <p>
          <FormattedMessage id={`desk.todo.${code}`} />
        </p>
      )}
    </div>
  );
}
