import { ExternalLink } from "lucide-react";
import { FormattedMessage } from "react-intl";
import { useGraph } from "./actions/use-graph.ts";
import { useOpening } from "./actions/use-opening.ts";
import { SightProvider } from "./actions/sight.tsx";
import { NoticeBar } from "./panels/notice-bar.tsx";
import { PicturePane } from "./panels/picture-pane.tsx";
import { useTheme } from "./ui/use-theme.ts";

/** The picture of a link inside an article: to look at, as of any day, and not to change. */
export function Embed() {
  useTheme();
  const inScene = useGraph();
  const opening = useOpening("narrow");
  const explorer = new URL(".", location.href);
  explorer.hash = location.hash;
  return (
    <main className="embed">
      <h1 className="visually-hidden">
        <FormattedMessage id="app.title" />
      </h1>
      <SightProvider graph={inScene.graph}>
        <PicturePane inScene={inScene} opening={opening} isReadOnly />
      </SightProvider>
      <a className="button embed-link" href={explorer.href} target="_blank" rel="noreferrer">
        <FormattedMessage id="embed.open" />
        <ExternalLink aria-hidden size={13} />
      </a>
      <NoticeBar />
    </main>
  );
}
