import type { MouseEvent, ReactNode } from "react";
import { openPage } from "../actions/use-route.ts";
import { useLanguage } from "../i18n/language.tsx";
import { writeAddress } from "../model/address.ts";
import { writeRoute, type Route } from "../model/route.ts";
import { useExplorer } from "../model/store.ts";

type PageLinkProps = {
  /** Null leads back to the picture. */
  to: Route | null;
  className?: string;
  /** True for the page that is open. */
  isHere?: boolean;
  children: ReactNode;
};

/** A link to a page: in a new tab, or copied, it holds the language and the as-of date as well. */
export function PageLink({
  to,
  className = "entity-link",
  isHere = false,
  children,
}: PageLinkProps) {
  const { language } = useLanguage();
  const asOf = useExplorer((explorer) => explorer.asOf);
  const address = writeAddress({ language, asOf, selected: [], view: null });
  return (
    <a
      className={className}
      href={address + writeRoute(to)}
      aria-current={isHere ? "page" : undefined}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        openPage(to);
      }}
    >
      {children}
    </a>
  );
}

/** A click that does not ask for a new tab or window. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
