import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";
import { useIsPage } from "../actions/use-route.ts";
import { routeTo } from "../model/route.ts";
import { useExplorer } from "../model/store.ts";
import { PageLink } from "./page-link.tsx";

/** What was chosen, as by an old link, is not in the graph: says so, and leads on. */
export function Gone() {
  const isPage = useIsPage();
  const select = useExplorer((explorer) => explorer.select);
  return (
    <div className="notice" role="alert">
      <p>
        <FormattedMessage id="details.gone" />
      </p>
      {isPage ? (
        <PageLink to={routeTo("search")} className="button">
          <FormattedMessage id="pages.search" />
        </PageLink>
      ) : (
        <Button className="button" onPress={() => select(null)}>
          <FormattedMessage id="details.close" />
        </Button>
      )}
    </div>
  );
}
