import { useQueryClient } from "@tanstack/react-query";
import { LogOut } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import { routeTo } from "../model/route.ts";
import { PageLink } from "../panels/page-link.tsx";
import { signOut, useSession } from "./session.ts";

/** The parts of the review screen; a draft is a page of its own. */
export const PLACES = { drafts: "", give: "new", log: "log" } as const;

type Place = keyof typeof PLACES;

/** The ways within the review screen, and who is signed in. */
export function ReviewHead({ here }: { here: Place | null }) {
  const intl = useIntl();
  const queries = useQueryClient();
  const name = useSession((state) => state.session?.name);
  const places = Object.entries(PLACES) as [Place, string][];
  return (
    <div className="review-head">
      <nav className="review-nav" aria-label={intl.formatMessage({ id: "review.nav" })}>
        {places.map(([place, text]) => (
          <PageLink
            key={place}
            to={routeTo("review", { text })}
            className="button"
            isHere={place === here}
          >
            <FormattedMessage id={`review.${place}`} />
          </PageLink>
        ))}
      </nav>
      <p className="quiet">
        <FormattedMessage id="review.as" values={{ name }} />
      </p>
      <Button
        className="text-button"
        onPress={() => {
          signOut();
          queries.removeQueries({ queryKey: ["review"] });
        }}
      >
        <LogOut aria-hidden size={14} />
        <FormattedMessage id="review.signOut" />
      </Button>
    </div>
  );
}
