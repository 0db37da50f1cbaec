import { useQuery } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { useDeferredValue, useEffect, useRef, useState, type RefObject } from "react";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
import { FormattedMessage, useIntl } from "react-intl";
import { searchQuery } from "../api/queries.ts";
import { failureOf } from "../api/errors.ts";
import { useAddToPicture } from "../actions/use-add-to-picture.ts";
import { KindIcon } from "../ui/kind-icon.tsx";

/** Search from anywhere: `/` brings the reader here, Enter puts the choice into the picture. */
export function SearchBox() {
  const intl = useIntl();
  const add = useAddToPicture();
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(input);
  const [typed, setTyped] = useState("");
  const text = useDeferredValue(typed.trim());
  const { data: hits = [], error, isFetching } = useQuery(searchQuery(text));

  const choose = (id: string) => {
    const hit = hits.find(({ entity }) => entity.id === id);
    if (!hit) return;
    // A post is no node of its own: its body is what the picture draws.
    const drawn = hit.entity.__typename === "Post" ? hit.entity.body.id : id;
    add({ ids: [drawn], select: id });
    setTyped("");
    input.current?.blur();
  };

  return (
    <ComboBox
      className="search"
      aria-label={intl.formatMessage({ id: "search.label" })}
      items={text === "" ? [] : hits.map((hit) => ({ ...hit, id: hit.entity.id }))}
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={(key) => key !== null && choose(String(key))}
      allowsEmptyCollection
      menuTrigger="input"
      defaultFilter={() => true}
    >
      <Search aria-hidden className="search-sign" size={17} />
      <Input
        ref={input}
        className="search-input"
        maxLength={100}
        placeholder={intl.formatMessage({ id: "search.placeholder" })}
      />
      <kbd aria-hidden className="search-key">
        /
      </kbd>
      <Popover className="search-popover" offset={6}>
        <ListBox
          className="search-hits"
          renderEmptyState={() => (
            <p className="search-empty">
              {error ? (
                <FormattedMessage id={`failure.${failureOf(error)}`} />
              ) : isFetching || text !== typed.trim() ? (
                <FormattedMessage id="search.asking" />
              ) : text === "" ? (
                <FormattedMessage id="search.start" />
              ) : (
                <FormattedMessage id="search.none" values={{ text }} />
              )}
            </p>
          )}
        >
          {({ entity, hint, matchedText }: (typeof hits)[number] & { id: string }) => (
            <ListBoxItem className="search-hit" textValue={entity.label}>
              <KindIcon kind={entity.__typename} />
              <Text slot="label" className="search-hit-label">
                {entity.label}
              </Text>
              <Text slot="description" className="search-hit-hint">
                <FormattedMessage id={`kind.${entity.__typename}`} values={{ count: 1 }} />
                {hint !== null && <> · {hint}</>}
                {matchedText !== entity.label && <> · {matchedText}</>}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function useSlashKey(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [input]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]") !== null
  );
}
