import { useMemo, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs";
import { FormattedMessage, useIntl } from "react-intl";
import { useAddress } from "./actions/use-address.ts";
import { useGraph } from "./actions/use-graph.ts";
import { useOpening } from "./actions/use-opening.ts";
import { ChosenBar } from "./panels/chosen-bar.tsx";
import { PageHeader } from "./panels/header.tsx";
import { Details } from "./panels/details.tsx";
import { PictureList } from "./panels/picture-list.tsx";
import { PicturePane } from "./panels/picture-pane.tsx";
import { Failure } from "./ui/failure.tsx";
import { useMedia } from "./ui/use-media.ts";
import { useUndoKeys } from "./ui/use-undo-keys.ts";

/** The page: the picture with the details beside it; on a narrow screen the details first, the picture by tab. */
export function App() {
  const intl = useIntl();
  const graph = useGraph();
  const isNarrow = useMedia("(max-width: 820px)");
  const opening = useOpening(isNarrow ? "narrow" : "wide");
  useAddress();
  useUndoKeys();
  const tabs = useMemo(
    () => (isNarrow ? (["details", "picture", "list"] as const) : (["details", "list"] as const)),
    [isNarrow],
  );
  const [tab, setTab] = useState("details");
  return (
    <div className="page">
      <PageHeader />
      <main className="main">
        {!isNarrow && <PicturePane graph={graph} opening={opening} />}
        <Tabs
          className="side"
          selectedKey={tabs.find((id) => id === tab) ?? "details"}
          onSelectionChange={(key) => setTab(String(key))}
        >
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
              <PicturePane graph={graph} opening={opening} />
              <ChosenBar graph={graph} showDetails={() => setTab("details")} />
            </TabPanel>
          )}
          <TabPanel id="list" className="panel">
            <PictureList graph={graph} />
          </TabPanel>
        </Tabs>
      </main>
    </div>
  );
}
