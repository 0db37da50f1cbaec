import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import { formatDay } from "../i18n/dates.ts";
import { routeTo, TOOLS } from "../model/route.ts";
import { useExplorer } from "../model/store.ts";
import { Appearance } from "../panels/appearance.tsx";
import { AsOfField } from "../panels/as-of-field.tsx";
import { PageLink } from "../panels/page-link.tsx";
import { SearchBox } from "../panels/search-box.tsx";

/** The head of every page: search, appearance, the ways to the picture and to the other pages, the as-of date if there is one. */
export function PageTop({ here }: { here: string }) {
  const intl = useIntl();
  const asOf = useExplorer((explorer) => explorer.asOf);
  const askAbout = useExplorer((explorer) => explorer.askAbout);
  return (
    <header className="page-top">
      <div className="header">
        <h1 className="brand">
          <PageLink to={null} className="brand-link">
            <img src="./icon.svg" alt="" width={28} height={28} />
            <FormattedMessage id="app.name" />
          </PageLink>
        </h1>
        <SearchBox />
        <div className="header-tools">
          <Appearance />
        </div>
      </div>
      <div className="page-ways-on">
        <nav className="page-nav" aria-label={intl.formatMessage({ id: "nav.label" })}>
          <PageLink to={null} className="page-nav-link">
            <FormattedMessage id="nav.picture" />
          </PageLink>
          {TOOLS.map((tool) => (
            <PageLink
              key={tool}
              to={routeTo(tool)}
              className="page-nav-link"
              isHere={tool === here}
            >
              <FormattedMessage id={`nav.${tool}`} />
            </PageLink>
          ))}
        </nav>
        <div className="page-day" data-asked={asOf !== null}>
          <AsOfField />
          <Button className="text-button" isDisabled={asOf === null} onPress={() => askAbout(null)}>
            <FormattedMessage id="asOf.clear" />
          </Button>
          {asOf !== null && (
            <p className="print-only">
              <FormattedMessage id="page.asOf" values={{ day: formatDay(intl, asOf) }} />
            </p>
          )}
        </div>
      </div>
    </header>
  );
}
