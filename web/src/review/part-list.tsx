import { useEffect, useRef, type FocusEvent } from "react";
import {
  GridList,
  GridListHeader,
  GridListItem,
  GridListSection,
} from "react-aria-components/GridList";
import { useIntl, type IntlShape } from "react-intl";
import type { Draft, Part, Problem } from "./draft.ts";
import type { Group } from "./groups.ts";
import type { Hold } from "./hold.ts";
import { PartDetails } from "./part-details.tsx";
import { PartLine } from "./part-line.tsx";
import { PartTools } from "./part-tools.tsx";
import { mentionWords, partWords } from "./part-words.ts";
import type { ReviewAction } from "./review-keys.ts";
import type { Review } from "./use-review.ts";

type PartListProps = {
  draft: Draft;
  groups: readonly Group[];
  /** Keys of the mentions that must be known. */
  needed: ReadonlySet<string>;
  holds: ReadonlyMap<string, Hold>;
  problems: ReadonlyMap<string, Problem>;
  pending: Review["pending"];
  current: string | null;
  choose: (key: string) => void;
  /** Keys of the parts whose details are shown. */
  detailed: ReadonlySet<string>;
  act: (action: ReviewAction) => void;
};

/** What the article says, part by part; the one in focus is decided on. */
export function PartList(props: PartListProps) {
  const { draft, groups, current, choose } = props;
  const intl = useIntl();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current === null) return;
    list.current
      ?.querySelector<HTMLElement>(`[role=row][data-key="${CSS.escape(current)}"]`)
      ?.focus();
  }, [current]);
  const onFocus = ({ target }: FocusEvent) => {
    const key = target.closest<HTMLElement>("[role=row][data-key]")?.dataset["key"];
    if (key !== undefined && key !== current) choose(key);
  };
  return (
    <div ref={list} onFocus={onFocus}>
      <GridList
        className="review-parts"
        aria-label={intl.formatMessage({ id: "review.draft.parts" })}
        disallowTypeAhead
        keyboardNavigationBehavior="tab"
      >
        {groups.map((group) => (
          <GridListSection
            key={group.id}
            id={`group ${group.id}`}
            className="review-group"
            aria-label={nameOf(intl, group)}
          >
            {typeof group.about === "string" && (
              <GridListHeader className="review-group-head">{nameOf(intl, group)}</GridListHeader>
            )}
            {group.parts.map((part) => (
              <GridListItem
                key={part.key}
                id={part.key}
                className={part.key === group.id ? "review-part review-part-head" : "review-part"}
                textValue={partWords(intl, part, draft)}
              >
                <PartRow {...props} part={part} />
              </GridListItem>
            ))}
          </GridListSection>
        ))}
      </GridList>
    </div>
  );
}

/** What a group is called: after what it is about, else after the kind of its mentions. */
function nameOf(intl: IntlShape, { about }: Group): string {
  return typeof about === "string"
    ? intl.formatMessage({ id: `review.group.${about}` })
    : mentionWords(about);
}

function PartRow(props: PartListProps & { part: Part }) {
  const { draft, part, needed, holds, problems, pending, current, detailed, act } = props;
  const isOpen = draft.status === "OPEN";
  return (
    <>
      <PartLine
        draft={draft}
        part={part}
        isNeeded={needed.has(part.key)}
        hold={holds.get(part.key)}
        pending={pending.get(part.key)}
      />
      {detailed.has(part.key) && (
        <PartDetails draft={draft} part={part} problem={problems.get(part.key)} />
      )}
      {isOpen && part.key === current && <PartTools part={part} act={act} />}
    </>
  );
}
