import { lazy } from "react";
import { FormattedMessage } from "react-intl";
import { routeTo } from "../model/route.ts";
import { PageLink } from "../panels/page-link.tsx";
import { useSession } from "../review/session.ts";
import type { Parameters } from "./parameters.ts";
import { WantedPart } from "./wanted-part.tsx";

const SaveForm = lazy(async () => ({ default: (await import("./save-form.tsx")).SaveForm }));

type SaveBoxProps = { statement: string; parameters: Parameters };

/** Where reviewers keep what stands in the console for others. */
export function SaveBox(props: SaveBoxProps) {
  const session = useSession((state) => state.session);
  return (
    <WantedPart title="save.title">
      {session === null ? (
        <p className="quiet">
          <FormattedMessage id="save.reviewers" />{" "}
          <PageLink to={routeTo("review")}>
            <FormattedMessage id="save.signIn" />
          </PageLink>
        </p>
      ) : (
        <SaveForm session={session} {...props} />
      )}
    </WantedPart>
  );
}
