import { lazy, Suspense, useState } from "react";
import { FormattedMessage } from "react-intl";
import { routeTo } from "../model/route.ts";
import { PageLink } from "../panels/page-link.tsx";
import { useSession } from "../review/session.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import type { Parameters } from "./parameters.ts";

const SaveForm = lazy(async () => ({ default: (await import("./save-form.tsx")).SaveForm }));

type SaveBoxProps = { statement: string; parameters: Parameters };

/** Where reviewers keep what stands in the console for others; it opens when it is wanted. */
export function SaveBox(props: SaveBoxProps) {
  const session = useSession((state) => state.session);
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="facts console-statement"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <FormattedMessage id="save.title" />
      </summary>
      {session === null ? (
        <p className="quiet">
          <FormattedMessage id="save.reviewers" />{" "}
          <PageLink to={routeTo("review")}>
            <FormattedMessage id="save.signIn" />
          </PageLink>
        </p>
      ) : (
        isOpen && (
          <Suspense fallback={<Skeleton />}>
            <SaveForm session={session} {...props} />
          </Suspense>
        )
      )}
    </details>
  );
}
