import type { MessageId } from "../i18n/en.ts";
import { EntityLink } from "./entity-link.tsx";
import { EventDate } from "./event-date.tsx";
import { Fact } from "./fact.tsx";
import { Section } from "./section.tsx";

type EventSectionProps = {
  title: MessageId;
  events: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly nameEn: string | null;
      readonly date: string | null;
    }[];
  };
};

/** Events under a heading, with their dates. */
export function EventSection({ title, events }: EventSectionProps) {
  return (
    <Section title={title} total={events.totalCount}>
      {events.nodes.map((event) => (
        <Fact key={event.id}>
          <EntityLink to={event} />
          <EventDate date={event.date} />
        </Fact>
      ))}
    </Section>
  );
}
