import { lazy, Suspense, useMemo, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs";
import { FormattedMessage, useIntl } from "react-intl";
import { useExpand } from "./actions/use-add-to-picture.ts";
import { useAddress } from "./actions/use-address.ts";
import { useGraph } from "./actions/use-graph.ts";
import type { KeyContext } from "./actions/keys.ts";
import { useKeys } from "./actions/use-keys.ts";
import { useOpening } from "./actions/use-opening.ts";
import { useIsPage } from "./actions/use-route.ts";
import { SightProvider, useSight } from "./actions/sight.tsx";
import { useExplorer } from "./model/store.ts";
import { ChosenBar } from "./panels/chosen-bar.tsx";
import { PageHeader } from "./panels/header.tsx";
import { Details } from "./panels/details.tsx";
import { NoticeBar } from "./panels/notice-bar.tsx";
import { PicturePane } from "./panels/picture-pane.tsx";
import { Failure } from "./ui/failure.tsx";
import { Skeleton } from "./ui/skeleton.tsx";
import { NARROW, useMedia } from "./ui/use-media.ts";
import { useUndoKeys } from "./ui/use-undo-keys.ts";

const TablePanel = lazy(async () => ({
  default: (await import("./panels/table/table-panel.tsx")).TablePanel,
}));

const Pages = lazy(async () => ({ default: (await import("./pages/pages.tsx")).Pages }));

/** The explorer, or a page in its place: both know one as-of date, one language and one scene. */
export function App() {
  const isPage = useIsPage();
  return (
    <>
      <Address />
      {isPage ? (
        <Suspense fallback={<Skeleton />}>
          <Pages />
        </Suspense>
      ) : (
        <Explorer />
      )}
      <NoticeBar />
    </>
  );
}

/** By itself, so that a day that moves on has nothing else made anew. */
function Address() {
  useAddress();
  return null;
}

/** The picture with the details beside it; on a narrow screen the details first, the picture by tab. */
function Explorer() {
  const intl = useIntl();
  const inScene = useGraph();
  const { graph } = inScene;
  const isNarrow = useMedia(NARROW);
  const opening = useOpening(isNarrow ? "narrow" : "wide");
  const expand = useExpand();
  useUndoKeys();
  const tabs = useMemo(
    () => (isNarrow ? (["details", "picture", "table"] as const) : (["details", "table"] as const)),
    [isNarrow],
  );
  const [chosenTab, setTab] = useState("details");
  const tab = tabs.find((id) => id === chosenTab) ?? "details";
  const showDetails = () => setTab("details");
  const open = (id: string) => {
    const { history, run } = useExplorer.getState();
    if (history.scene.groups[id]) run({ do: "ungroup", ids: [id] });
    else expand({ ids: [id], sort: null });
  };
  const picture = <PicturePane inScene={inScene} opening={opening} open={open} />;
  return (
    <SightProvider graph={graph}>
      <Keys expand={expand} />
      <div className="page">
        <PageHeader />
        <main className="main" data-tab={tab}>
          {!isNarrow && picture}
          <Tabs className="side" selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
            <TabList className="tabs" aria-label={intl.formatMessage({ id: "tabs.label" })}>
              {tabs.map((id) => (
                <Tab key={id} id={id} className="tab">
                  <FormattedMessage id={`tabs.${id}`} />
                </Tab>
              ))}
            </TabList>
            <TabPanel id="details" className="panel">
              {isNarrow && opening.isError && (
                <Failure error={opening.error} retry={() => void opening.refetch()} />
              )}
              <Details graph={graph} />
            </TabPanel>
            {isNarrow && (
              <TabPanel id="picture" className="panel panel-picture">
                {picture}
                <ChosenBar graph={graph} showDetails={showDetails} />
              </TabPanel>
            )}
            <TabPanel id="table" className="panel panel-table">
              <Suspense fallback={<Skeleton />}>
                <TablePanel open={showDetails} />
              </Suspense>
            </TabPanel>
          </Tabs>
        </main>
      </div>
    </SightProvider>
  );
}

/** The keys of the map: some work on what is in sight. */
function Keys({ expand }: { expand: KeyContext["expand"] }) {
  useKeys(useSight().shown, expand);
  return null;
}
