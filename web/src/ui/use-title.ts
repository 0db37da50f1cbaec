import { useEffect } from "react";
import { useIntl } from "react-intl";

/** Titles the page, and so its tab and its bookmarks, after what is shown; null: after the page itself. */
export function useTitle(shown: string | null): void {
  const intl = useIntl();
  useEffect(() => {
    const own = intl.formatMessage({ id: "app.title" });
    document.title = shown === null ? own : `${shown} · ${intl.formatMessage({ id: "app.name" })}`;
    return () => {
      document.title = own;
    };
  }, [intl, shown]);
}
