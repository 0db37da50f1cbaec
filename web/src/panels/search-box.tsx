import { Search } from "lucide-react";
import { use, useEffect, useRef, useState } from "react";
import { ComboBox, ComboBoxStateContext } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
import { FormattedMessage, useIntl } from "react-intl";
import { failureOf } from "../api/errors.ts";
import { useAddToPicture } from "../actions/use-add-to-picture.ts";
import { KindIcon } from "../ui/kind-icon.tsx";
import { useSlashKey } from "../ui/use-slash-key.ts";
import { useEarlyEnter } from "./use-early-enter.ts";
import { useHits, type Hit } from "./use-hits.ts";

/** Search from anywhere: `/` brings the reader here, Enter opens the first hit or the one chosen, Escape clears. */
export function SearchBox() {
  const intl = useIntl();
  const add = useAddToPicture();
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(input);
  const [typed, setTyped] = useState("");
  const { text, hits, error, isAnswered } = useHits(typed.trim());

  const open = ({ entity }: Hit) => {
    // A post is no node of its own: its body is what the picture draws.
    const drawn = entity.__typename === "Post" ? entity.body.id : entity.id;
    add({ ids: [drawn], select: entity.id });
    setTyped("");
    input.current?.blur();
  };
  const holdEnter = useEarlyEnter(typed, isAnswered, () => hits[0] && open(hits[0]));

  return (
    <ComboBox
      className="search"
      aria-label={intl.formatMessage({ id: "search.label" })}
      items={hits}
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={(key) => {
        const hit = hits.find(({ id }) => id === key);
        if (hit) open(hit);
      }}
      onKeyDown={({ key }) => key === "Escape" && setTyped("")}
      allowsEmptyCollection
      menuTrigger="input"
    >
      {isAnswered && <FirstHitReady />}
      <Search aria-hidden className="search-sign" size={17} />
      <Input
        ref={input}
        className="search-input"
        maxLength={100}
        enterKeyHint="search"
        onKeyDownCapture={holdEnter}
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
              ) : typed.trim() === "" ? (
                <FormattedMessage id="search.start" />
              ) : !isAnswered ? (
                <FormattedMessage id="search.asking" />
              ) : (
                <FormattedMessage id="search.none" values={{ text }} />
              )}
            </p>
          )}
        >
          {({ entity, hint, matchedText }: Hit) => (
            <ListBoxItem className="search-hit" textValue={entity.label}>
              <KindIcon kind={entity.__typename} />
              <Text slot="label" className="search-hit-label" lang="vi">
                {entity.label}
              </Text>
              <Text slot="description" className="search-hit-hint">
                <FormattedMessage id={`kind.${entity.__typename}`} values={{ count: 1 }} />
                <span lang="vi">
                  {hint !== null && <> · {hint}</>}
                  {matchedText !== entity.label && <> · {matchedText}</>}
                </span>
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Makes the first hit the one that Enter opens, until the reader moves to another. */
function FirstHitReady() {
  const state = use(ComboBoxStateContext);
  useEffect(() => {
    if (!state?.isOpen || state.selectionManager.focusedKey !== null) return;
    state.selectionManager.setFocusedKey(state.collection.getFirstKey());
  });
  return null;
}
