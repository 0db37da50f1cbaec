import { FormattedMessage, useIntl } from "react-intl";
import { formatDay } from "../i18n/dates.ts";
import { routeTo, TOOLS } from "../model/route.ts";
import { useExplorer } from "../model/store.ts";
import { Appearance } from "../panels/appearance.tsx";
import { PageLink } from "../panels/page-link.tsx";
import { SearchBox } from "../panels/search-box.tsx";

/** The head of every page: search, appearance, the ways to the picture and to the other pages, the as-of date if there is one. */
export function PageTop({ here }: { here: string }) {
  const intl = useIntl();
  const asOf = useExplorer((explorer) => explorer.asOf);
  const askAbout = useExplorer((explorer) => explorer.askAbout);
  return (
    <div className="page-top">
      <header className="header">
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
      </header>
      <nav className="page-nav" aria-label={intl.formatMessage({ id: "nav.label" })}>
        <PageLink to={null} className="page-nav-link">
          <FormattedMessage id="nav.picture" />
        </PageLink>
        {TOOLS.map((tool) => (
          <PageLink key={tool} to={routeTo(tool)} className="page-nav-link" isHere={tool === here}>
            <FormattedMessage id={`nav.${tool}`} />
          </PageLink>
        ))}
      </nav>
      {asOf !== null && (
        <p className="page-day">
          <FormattedMessage id="page.asOf" values={{ day: formatDay(intl, asOf) }} />
          <button type="button" className="text-button" onClick={() => askAbout(null)}>
            <FormattedMessage id="page.asOf.clear" />
          </button>
        </p>
      )}
    </div>
  );
}
