import { BookOpen } from "lucide-react";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { openPage, useIsPage } from "../actions/use-route.ts";
import { useName, type Named } from "../i18n/use-name.ts";
import type { Kind } from "../model/graph.ts";
import { routeTo } from "../model/route.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { KindIcon } from "../ui/kind-icon.tsx";
import { useTitle } from "../ui/use-title.ts";
import { CloseButton } from "./close-button.tsx";
import { InVietnamese } from "./in-vietnamese.tsx";
import { NeighbourSection } from "./neighbour-section.tsx";
import { NodeActions } from "./node-actions.tsx";
import { PageActions } from "./page-actions.tsx";

type DetailsHeadProps = {
  kind: Kind;
  id: string;
  of: Named;
  /** The kind in more telling words, as “Signing”. */
  kindWords?: ReactNode;
  /** The entity that the picture can draw: the thing itself, or the body of a post. */
  drawn: string;
  children?: ReactNode;
};

/** The head of the details or of a page: what it is, its name, the few facts that identify it, what can be done with it. */
export function DetailsHead({ kind, id, kindWords, of, drawn, children }: DetailsHeadProps) {
  const intl = useIntl();
  const nameIn = useName();
  const isPage = useIsPage();
  const name = nameIn(of);
  useTitle(name);

  return (
    <>
      <header className="details-head">
        <div className="details-kind">
          <KindIcon kind={kind} />
          <span>{kindWords ?? <FormattedMessage id={`kind.${kind}`} values={{ count: 1 }} />}</span>
          {!isPage && (
            <span className="details-ways">
              <IconButton
                icon={BookOpen}
                label={intl.formatMessage({ id: "pages.open" })}
                onPress={() => openPage(routeTo(id))}
              />
              <CloseButton />
            </span>
          )}
        </div>
        <h2>
          <InVietnamese isSo={name === of.name}>{name}</InVietnamese>
        </h2>
        {name !== of.name && (
          <p className="details-printed" lang="vi">
            {of.name}
          </p>
        )}
        {children}
        {isPage ? <PageActions drawn={drawn} /> : <NodeActions id={drawn} />}
      </header>
      {!isPage && <NeighbourSection id={drawn} />}
    </>
  );
}
