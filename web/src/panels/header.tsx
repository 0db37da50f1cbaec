import { Moon, Redo2, Sun, Undo2 } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import type { Sight } from "../actions/use-sight.ts";
import { useLanguage } from "../i18n/language.tsx";
import { useExplorer } from "../model/store.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { chooseTheme, useTheme } from "../ui/use-theme.ts";
import { KeysButton } from "./keys-button.tsx";
import { SearchBox } from "./search-box.tsx";
import { ShareButton } from "./share/share-button.tsx";

/** The head of the page: its name, the search, undo and redo, sharing, language and colours. */
export function PageHeader({ sight }: { sight: Sight }) {
  const intl = useIntl();
  const theme = useTheme();
  const { language, choose } = useLanguage();
  const { done, undone } = useExplorer(({ history }) => history);
  const undo = useExplorer((explorer) => explorer.undo);
  const redo = useExplorer((explorer) => explorer.redo);
  const other = theme === "dark" ? "light" : "dark";
  return (
    <header className="header">
      <h1 className="brand">
        <img src="./icon.svg" alt="" width={28} height={28} />
        <FormattedMessage id="app.name" />
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
        <ShareButton sight={sight} />
        <KeysButton />
        <IconButton
          icon={theme === "dark" ? Sun : Moon}
          label={intl.formatMessage({ id: `app.theme.${other}` })}
          onPress={() => chooseTheme(other)}
        />
        <Button
          className="button language"
          lang={language === "vi" ? "en" : "vi"}
          onPress={() => choose(language === "vi" ? "en" : "vi")}
        >
          <FormattedMessage id="app.toLanguage" />
        </Button>
      </div>
    </header>
  );
}
