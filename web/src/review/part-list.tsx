import { useEffect, useRef, type FocusEvent } from "react";
import {
  GridList,
  GridListHeader,
  GridListItem,
  GridListSection,
} from "react-aria-components/GridList";
import { FormattedMessage, useIntl } from "react-intl";
import { KindIcon } from "../ui/kind-icon.tsx";
import { type Draft, type Part, kindOf } from "./draft.ts";
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
  holds: ReadonlyMap<string, Hold>;
  problems: ReadonlyMap<string, string>;
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
    if (current === null || list.current?.contains(document.activeElement) === false) return;
    rowOf(list.current, current)?.focus();
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
          <GridListSection key={group.id} id={`group ${group.id}`} className="review-group">
            <GridListHeader className="review-group-head">
              <GroupName group={group} />
            </GridListHeader>
            {group.parts.map((part) => (
              <GridListItem
                key={part.key}
                id={part.key}
                className="review-part"
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

/** Brings the focus to the row of a part. */
export function focusPart(key: string): void {
  rowOf(document, key)?.focus();
}

function rowOf(within: ParentNode | null, key: string): HTMLElement | null {
  return within?.querySelector<HTMLElement>(`[role=row][data-key="${CSS.escape(key)}"]`) ?? null;
}

function GroupName({ group: { about } }: { group: Group }) {
  if (typeof about === "string") {
    return about === "BODY" || about === "POST" || about === "PLACE" ? (
      <FormattedMessage id={`review.group.${about}`} />
    ) : null;
  }
  return (
    <>
      <KindIcon kind={kindOf(about)} />
      <span lang="vi">{mentionWords(about)}</span>
    </>
  );
}

function PartRow(props: PartListProps & { part: Part }) {
  const { draft, part, holds, problems, pending, current, detailed, act } = props;
  const isOpen = draft.status === "OPEN";
  return (
    <>
      <PartLine
        draft={draft}
        part={part}
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
