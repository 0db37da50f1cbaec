import { useMutation } from "@tanstack/react-query";
import { LogIn } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import { ReviewerDocument } from "../api/generated/review.ts";
import { useTitle } from "../ui/use-title.ts";
import { askWith } from "./ask-reviewer.ts";
import { FailureNote } from "./failure-note.tsx";
import { signIn, useSession } from "./session.ts";

/** Lets a reviewer in by a token, once the server knows whose it is. */
export function SignInForm() {
  const intl = useIntl();
  const [typed, setTyped] = useState("");
  const hasExpired = useSession((state) => state.hasExpired);
  useTitle(intl.formatMessage({ id: "review.title" }));
  const { mutate, error, isPending } = useMutation({
    mutationFn: async (token: string) => {
      const { reviewer } = await askWith(token, ReviewerDocument, {});
      signIn({ token, name: reviewer });
    },
  });
  return (
    <>
      <header className="details-head">
        <h2>
          <FormattedMessage id="review.title" />
        </h2>
        <p className="lead">
          <FormattedMessage id="review.signIn.text" />
        </p>
      </header>
      <form
        className="review-form review-sign-in"
        onSubmit={(event) => {
          event.preventDefault();
          mutate(typed.trim());
        }}
      >
        {hasExpired && !error && (
          <p className="notice" role="status">
            <FormattedMessage id="review.signIn.expired" />
          </p>
        )}
        <label>
          <FormattedMessage id="review.signIn.token" />
          <input
            className="field"
            type="password"
            autoComplete="off"
            spellCheck={false}
            required
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <FailureNote error={error} />
        <Button className="button button-main" type="submit" isDisabled={isPending}>
          <LogIn aria-hidden size={15} />
          <FormattedMessage id="review.signIn.do" />
        </Button>
      </form>
    </>
  );
}
