import { BookOpen, Redo2, Undo2 } from "lucide-react";
import { FormattedMessage, useIntl } from "react-intl";
import { openPage } from "../actions/use-route.ts";
import { routeTo } from "../model/route.ts";
import { useExplorer } from "../model/store.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { Appearance } from "./appearance.tsx";
import { KeysButton } from "./keys-button.tsx";
import { SearchBox } from "./search-box.tsx";
import { ShareButton } from "./share/share-button.tsx";

/** The head of the page: its name, the search, undo and redo, sharing, language and colours. */
export function PageHeader() {
  const intl = useIntl();
  const { done, undone } = useExplorer(({ history }) => history);
  const undo = useExplorer((explorer) => explorer.undo);
  const redo = useExplorer((explorer) => explorer.redo);
  return (
    <header className="header">
      <h1 className="brand">
        <img src="./icon.svg" alt="" width={28} height={28} />
        <span className="brand-name">
          <FormattedMessage id="app.name" />
        </span>
      </h1>
      <SearchBox />
      <div className="header-tools">
        <IconButton
          icon={Undo2}
          label={intl.formatMessage({ id: "app.undo" })}
          onPress={undo}
          isDisabled={done.length === 0}
        />
        <IconButton
          icon={Redo2}
          label={intl.formatMessage({ id: "app.redo" })}
          onPress={redo}
          isDisabled={undone.length === 0}
        />
        <ShareButton />
        <span className="header-keys">
          <KeysButton />
        </span>
        <IconButton
          icon={BookOpen}
          label={intl.formatMessage({ id: "pages.title" })}
          onPress={() => openPage(routeTo("search"))}
        />
        <Appearance />
      </div>
    </header>
  );
}
