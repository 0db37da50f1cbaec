import { Link } from "react-aria-components/Link";
import { useExplorer } from "../model/store.ts";
import { useName, type Named } from "../i18n/use-name.ts";
import { InVietnamese } from "./in-vietnamese.tsx";

type EntityLinkProps = { to: { readonly id: string } & Named };

/** A name that shows its details when it is followed. */
export function EntityLink({ to }: EntityLinkProps) {
  const nameIn = useName();
  const select = useExplorer((explorer) => explorer.select);
  return (
    <Link className="entity-link" onPress={() => select(to.id)}>
      <InVietnamese isSo={nameIn(to) === to.name}>{nameIn(to)}</InVietnamese>
    </Link>
  );
}
