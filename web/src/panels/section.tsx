import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import type { MessageId } from "../i18n/en.ts";

type SectionProps = {
  title: MessageId;
  /** How many there are in all, when more than these are known. */
  total?: number;
  /** The way to those that are not here. */
  more?: ReactNode;
  children: readonly ReactNode[];
};

/** A headed list of facts; nothing at all when there are none. */
export function Section({ title, total, more, children }: SectionProps) {
  if (children.length === 0) return null;
  return (
    <section className="facts">
      <h3>
        <FormattedMessage id={title} />
        <span className="count">{total ?? children.length}</span>
      </h3>
      <ul>{children}</ul>
      {more}
    </section>
  );
}
