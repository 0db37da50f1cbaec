import { Moon, Sun } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import { useLanguage } from "../i18n/language.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { chooseTheme, useTheme } from "../ui/use-theme.ts";

/** The choice of colours and of the language. */
export function Appearance() {
  const intl = useIntl();
  const theme = useTheme();
  const { language, choose } = useLanguage();
  const other = theme === "dark" ? "light" : "dark";
  return (
    <>
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
    </>
  );
}
