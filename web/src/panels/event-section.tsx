import type { EventsPageFragment } from "../api/generated/details.ts";
import type { List } from "../api/list-queries.ts";
import type { MessageId } from "../i18n/en.ts";
import { EntityLink } from "./entity-link.tsx";
import { EventDate } from "./event-date.tsx";
import { Fact } from "./fact.tsx";
import { PagedSection } from "./paged-section.tsx";

type EventSectionProps = { title: MessageId; list: List<EventsPageFragment> };

/** Events under a heading, with their dates. */
export function EventSection({ title, list }: EventSectionProps) {
  return (
    <PagedSection title={title} list={list}>
      {({ nodes }) =>
        nodes.map((event) => (
          <Fact key={event.id}>
            <EntityLink to={event} />
            <EventDate date={event.date} />
          </Fact>
        ))
      }
    </PagedSection>
  );
}
