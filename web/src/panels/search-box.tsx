import { Search } from "lucide-react";
import { use, useEffect, useRef, useState, type Key, type RefObject } from "react";
import { ComboBox, ComboBoxStateContext } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
import { FormattedMessage, useIntl } from "react-intl";
import { failureOf } from "../api/errors.ts";
import { tell } from "../actions/notices.ts";
import { useAddToPicture } from "../actions/use-add-to-picture.ts";
import { openPage, useIsPage } from "../actions/use-route.ts";
import { useName, type Named } from "../i18n/use-name.ts";
import { routeTo } from "../model/route.ts";
import { KindIcon } from "../ui/kind-icon.tsx";
import { useSlashKey } from "../ui/use-slash-key.ts";
import { InVietnamese } from "./in-vietnamese.tsx";
import { useEarlyEnter } from "./use-early-enter.ts";
import { useHits, type Hit } from "./use-hits.ts";

/**
 * Search from anywhere: `/` brings the reader here, Enter opens the first hit or the one chosen, on a
 * page as a page; Shift+Enter adds it to the picture and stays, Escape clears.
 */
export function SearchBox() {
  const intl = useIntl();
  const nameIn = useName();
  const add = useAddToPicture();
  const isPage = useIsPage();
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(input);
  const [typed, setTyped] = useState("");
  const { text, hits, error, isAnswered } = useHits(typed.trim());

  const put = ({ entity }: Hit, isChosen: boolean) => {
    // A post is no node of its own: its body is what the picture draws.
    const drawn = entity.__typename === "Post" ? entity.body.id : entity.id;
    add({ ids: [drawn], ...(isChosen && { select: entity.id }) });
  };
  const open = (hit: Hit) => {
    if (isPage) openPage(routeTo(hit.entity.id));
    else put(hit, true);
    setTyped("");
    input.current?.blur();
  };
  /** Adds and stays: the search is ready for the next name, and what is chosen stays chosen. */
  const addOnly = (hit: Hit) => {
    put(hit, false);
    tell("search.added", { name: hit.entity.label });
    input.current?.select();
  };
  const holdEnter = useEarlyEnter(typed, isAnswered, (withShift) => {
    const [hit] = hits;
    if (hit) (withShift ? addOnly : open)(hit);
  });

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
      <ShiftEnter
        input={input}
        enter={(key) => {
          const hit = hits.find(({ id }) => id === key);
          if (hit && isAnswered) addOnly(hit);
        }}
      />
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
              <Text slot="label" className="search-hit-label">
                <InVietnamese isSo={nameIn(named(entity)) === entity.label}>
                  {nameIn(named(entity))}
                </InVietnamese>
              </Text>
              <Text slot="description" className="search-hit-hint">
                <FormattedMessage id={`kind.${entity.__typename}`} values={{ count: 1 }} />
                <span lang="vi">
                  {nameIn(named(entity)) !== entity.label && <> · {entity.label}</>}
                  {hint !== null && <> · {hint}</>}
                  {![entity.label, entity.labelEn].includes(matchedText) && <> · {matchedText}</>}
                </span>
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function named({ label, labelEn }: Hit["entity"]): Named {
  return { name: label, nameEn: labelEn };
}

type ShiftEnterProps = {
  input: RefObject<HTMLInputElement | null>;
  /** Called with the key of the hit that is ready. */
  enter: (key: Key) => void;
};

/** Listens for Shift+Enter, before the combobox takes it for Enter. */
function ShiftEnter({ input, enter }: ShiftEnterProps) {
  const state = use(ComboBoxStateContext);
  useEffect(() => {
    const element = input.current;
    const onKey = (event: KeyboardEvent) => {
      const key = state?.selectionManager.focusedKey ?? null;
      if (event.key !== "Enter" || !event.shiftKey || event.isComposing || key === null) return;
      event.preventDefault();
      event.stopPropagation();
      enter(key);
    };
    element?.addEventListener("keydown", onKey, { capture: true });
    return () => element?.removeEventListener("keydown", onKey, { capture: true });
  });
  return null;
}

/** Makes the first hit the one that Enter opens, until the reader moves to another. */
function FirstHitReady() {
  const state = use(ComboBoxStateContext);
  useEffect(() => {
    if (!state?.isOpen || state.selectionManager.focusedKey !== null) return undefined;
    // The combobox clears the key when its hits change, after this effect: only then is it set.
    const timer = setTimeout(() => {
      state.selectionManager.setFocusedKey(state.collection.getFirstKey());
    });
    return () => clearTimeout(timer);
  });
  return null;
}
