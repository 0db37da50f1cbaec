import { useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useIntl } from "react-intl";
import { askPage } from "../actions/use-route.ts";
import { names } from "../api/page-queries.ts";
import { useName } from "../i18n/use-name.ts";
import { EntityLink } from "../panels/entity-link.tsx";
import { IconButton } from "../ui/icon-button.tsx";

/** Whom a page compares, each with the way to take them out. */
export function ChosenList({ ids }: { ids: readonly string[] }) {
  const intl = useIntl();
  const nameIn = useName();
  const { data = [] } = useQuery(names(ids));
  if (ids.length === 0) return null;
  return (
    <ul className="chosen-list">
      {ids.map((id) => {
        const found = data.find((one) => one.id === id);
        const named = found ? { name: found.label, nameEn: found.labelEn } : { name: id };
        return (
          <li key={id}>
            <EntityLink to={{ id, ...named }} />
            <IconButton
              icon={X}
              label={intl.formatMessage({ id: "pick.remove" }, { name: nameIn(named) })}
              onPress={() => askPage({ of: ids.filter((one) => one !== id) })}
            />
          </li>
        );
      })}
    </ul>
  );
}
