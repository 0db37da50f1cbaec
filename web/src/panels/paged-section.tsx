import { useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { List, ListPage } from "../api/list-queries.ts";
import type { MessageId } from "../i18n/en.ts";
import { MoreButton } from "./more-button.tsx";
import { Section } from "./section.tsx";

type PagedSectionProps<Page extends ListPage> = {
  title: MessageId;
  list: List<Page>;
  /** The facts of one page. */
  children: (page: Page) => readonly ReactNode[];
};

/** A headed list of facts that grows page by page; nothing at all when there are none. */
export function PagedSection<Page extends ListPage>({
  title,
  list,
  children,
}: PagedSectionProps<Page>) {
  const query = useInfiniteQuery(list);
  const facts = query.data.pages.flatMap(children);
  const total = query.data.pages[0]?.totalCount ?? facts.length;
  return (
    <Section
      title={title}
      total={total}
      more={<MoreButton query={query} shown={facts.length} total={total} />}
    >
      {facts}
    </Section>
  );
}
