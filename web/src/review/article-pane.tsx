import { useEffect, useMemo, useRef, type MouseEvent } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { type Draft, kindOf, partOf } from "./draft.ts";
import { partWords } from "./part-words.ts";
import { paragraphsOf, type Segment } from "./segments.ts";

type ArticlePaneProps = {
  draft: Draft;
  /** The key of the part whose words are brought out. */
  current: string | null;
  choose: (key: string) => void;
};

/** The article with the words marked that show something; the list of parts is the keyboard's way to the same. */
export function ArticlePane({ draft, current, choose }: ArticlePaneProps) {
  const intl = useIntl();
  const pane = useRef<HTMLElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(draft), [draft]);
  useEffect(() => {
    if (current === null) return;
    const words = pane.current?.querySelector(`[data-keys~="${CSS.escape(current)}"]`);
    words?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [current]);

  const onClick = ({ target }: MouseEvent) => {
    if (!getSelection()?.isCollapsed || !(target instanceof Element)) return;
    const keys = target.closest<HTMLElement>("[data-keys]")?.dataset["keys"]?.split(" ") ?? [];
    // Pressed again, the same words tell the next thing that they show.
    const next = keys[(keys.indexOf(current ?? "") + 1) % keys.length];
    if (next !== undefined) choose(next);
  };
  return (
    <article
      ref={pane}
      className="review-article"
      tabIndex={0}
      aria-label={intl.formatMessage({ id: "review.draft.article" })}
      onClick={onClick}
    >
      <h3 className="visually-hidden">
        <FormattedMessage id="review.draft.article" />
      </h3>
      <div lang="vi">
        {paragraphs.map(({ number, segments }) => (
          <p key={number} data-paragraph={number}>
            {segments.map((segment) => (
              <Piece key={segment.start} segment={segment} draft={draft} current={current} />
            ))}
          </p>
        ))}
      </div>
    </article>
  );
}

type PieceProps = { segment: Segment; draft: Draft; current: string | null };

function Piece({ segment: { start, end, keys }, draft, current }: PieceProps) {
  const intl = useIntl();
  const words = draft.text.slice(start, end);
  if (keys.length === 0) return <span data-start={start}>{words}</span>;
  const parts = keys.flatMap((key) => partOf(draft, key) ?? []);
  const mention = parts.find((part) => part.is === "mention");
  return (
    <mark
      className="review-words"
      data-start={start}
      data-keys={keys.join(" ")}
      data-kind={mention && kindOf(mention.mention)}
      data-current={current !== null && keys.includes(current)}
      title={parts.map((part) => partWords(intl, part, draft)).join("\n")}
    >
      {words}
    </mark>
  );
}
