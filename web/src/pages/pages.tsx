import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, type ComponentType } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useRoute } from "../actions/use-route.ts";
import { openingQuery } from "../api/queries.ts";
import { formatDay } from "../i18n/dates.ts";
import { PageWords } from "../i18n/pages/page-words.tsx";
import { TOOLS, type Route, type Tool } from "../model/route.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { AboutData } from "./about-data.tsx";
import { BodyPage, DocumentPage, PersonPage, PlacePage, PostPage } from "./entity-pages.tsx";
import { ComparePage } from "./compare-page.tsx";
import { EventPage } from "./event-page.tsx";
import { FactPage } from "./fact-page.tsx";
import { MeetingsPage } from "./meetings-page.tsx";
import { PageTop } from "./page-top.tsx";
import { PathsPage } from "./paths-page.tsx";
import { SearchPage } from "./search-page.tsx";
import { SourcePage } from "./source-page.tsx";
import { today } from "./today.ts";
import "./pages.css";
import "./print.css";

const ConsolePage = lazy(async () => ({
  default: (await import("../console/console-page.tsx")).ConsolePage,
}));

const QuestionPage = lazy(async () => ({
  default: (await import("../console/question-page.tsx")).QuestionPage,
}));

const ReviewPage = lazy(async () => ({
  default: (await import("../review/review-page.tsx")).ReviewPage,
}));

const TOOL_PAGES: { readonly [tool in Tool]: ComponentType<{ route: Route }> } = {
  search: SearchPage,
  compare: ComparePage,
  meetings: MeetingsPage,
  paths: PathsPage,
  console: ConsolePage,
  review: ReviewPage,
  data: AboutData,
};

/** By the type of the id, which stands before its colon. */
const PAGES: { readonly [type: string]: ComponentType<{ id: string }> } = {
  person: PersonPage,
  body: BodyPage,
  post: PostPage,
  event: EventPage,
  document: DocumentPage,
  place: PlacePage,
  source: SourcePage,
  question: QuestionPage,
};

/** The page that is open, in a frame that reads and prints like an article. */
export function Pages() {
  const route = useRoute((routing) => routing.route);
  if (!route) return null;
  return (
    <PageWords>
      <div className="page-frame">
        <PageTop here={route.page} />
        <main key={route.page} className="sheet" ref={focus} tabIndex={-1}>
          <Suspense fallback={<Skeleton />}>
            <PageOf route={route} />
          </Suspense>
        </main>
        <PageFoot />
      </div>
    </PageWords>
  );
}

/** A screen reader goes on where the new page begins. */
function focus(main: HTMLElement | null): void {
  main?.focus({ preventScroll: true });
}

function PageOf({ route }: { route: Route }) {
  const tool = TOOLS.find((name) => name === route.page);
  if (tool) {
    const ToolPage = TOOL_PAGES[tool];
    return <ToolPage route={route} />;
  }
  const EntityPage = PAGES[route.page.slice(0, route.page.indexOf(":"))] ?? FactPage;
  return <EntityPage id={route.page} />;
}

/** What a printed page, or one that is cited, has to say of itself. */
function PageFoot() {
  const intl = useIntl();
  const { data } = useQuery(openingQuery);
  return (
    <footer className="page-foot">
      {data && (
        <FormattedMessage
          id="page.foot"
          values={{ version: data.dataset.version, day: formatDay(intl, today()) }}
        />
      )}
      <span className="print-only">{location.href}</span>
    </footer>
  );
}
