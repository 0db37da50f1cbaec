import { Link } from "react-aria-components/Link";
import { useIsPage } from "../actions/use-route.ts";
import { useName, type Named } from "../i18n/use-name.ts";
import { routeTo } from "../model/route.ts";
import { useExplorer } from "../model/store.ts";
import { InVietnamese } from "./in-vietnamese.tsx";
import { PageLink } from "./page-link.tsx";

type EntityLinkProps = { to: { readonly id: string } & Named };

/** A name that leads to what is known of it: on a page to its page, beside the picture to its details. */
export function EntityLink({ to }: EntityLinkProps) {
  const nameIn = useName();
  const isPage = useIsPage();
  const select = useExplorer((explorer) => explorer.select);
  const name = <InVietnamese isSo={nameIn(to) === to.name}>{nameIn(to)}</InVietnamese>;
  if (isPage) return <PageLink to={routeTo(to.id)}>{name}</PageLink>;
  return (
    <Link className="entity-link" onPress={() => select(to.id)}>
      {name}
    </Link>
  );
}
