import { Search } from "lucide-react";
import { useState } from "react";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { FormattedMessage, useIntl } from "react-intl";
import { useName } from "../i18n/use-name.ts";
import type { Kind } from "../model/graph.ts";
import { useHits, type Hit } from "../panels/use-hits.ts";
import { KindIcon } from "../ui/kind-icon.tsx";

type EntityPickerProps = {
  label: string;
  /** Only entities of this kind can be picked. */
  kind?: Kind;
  pick: (id: string) => void;
};

/** Finds an entity by its name, to be taken into a page. */
export function EntityPicker({ label, kind, pick }: EntityPickerProps) {
  const intl = useIntl();
  const nameIn = useName();
  const [typed, setTyped] = useState("");
  const { text, hits, isAnswered } = useHits(typed.trim());
  const fitting = hits.filter(({ entity }) => kind === undefined || entity.__typename === kind);
  return (
    <ComboBox
      className="picker"
      items={fitting}
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={(key) => {
        if (key === null) return;
        pick(String(key));
        setTyped("");
      }}
      // Once something is picked, the empty list must not hide the rest of the page.
      allowsEmptyCollection={typed !== ""}
      menuTrigger="input"
    >
      <Label className="picker-label">{label}</Label>
      <div className="picker-field">
        <Search aria-hidden size={15} />
        <Input
          className="field"
          maxLength={100}
          placeholder={intl.formatMessage({ id: "pick.placeholder" })}
        />
      </div>
      <Popover className="search-popover" offset={4}>
        <ListBox
          className="search-hits"
          renderEmptyState={() => (
            <p className="search-empty">
              <FormattedMessage
                id={text === "" ? "search.start" : isAnswered ? "search.none" : "search.asking"}
                values={{ text }}
              />
            </p>
          )}
        >
          {({ entity, hint }: Hit) => (
            <ListBoxItem className="search-hit" textValue={entity.label}>
              <KindIcon kind={entity.__typename} />
              <span className="search-hit-label">
                {nameIn({ name: entity.label, nameEn: entity.labelEn })}
              </span>
              <span className="search-hit-hint">
                {hint ?? intl.formatMessage({ id: `kind.${entity.__typename}` }, { count: 1 })}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
