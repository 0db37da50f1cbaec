import type { EventFact, Extraction } from "../../intake/format.ts";
import type { Sheet } from "./sheet.ts";

/** Notes the events of an article with where, when and by whom they were held. */
export function proposeEvents(sheet: Sheet, { events }: Extraction): void {
  for (const event of events) {
    sheet.mention("EVENT", event.key, event.evidence, {
      name: event.nameAsPrinted ?? nameless[event.kind],
      type: event.kind.toUpperCase(),
      ...(event.date === null ? {} : { date: event.date }),
    });
  }
  for (const event of events) proposeEvent(sheet, event);
}

/** The key of the mention of an event of the extraction. */
export function eventKey(key: string): string {
  return `event.${key}`;
}

/** What an event without a name in print is called. */
const nameless: Readonly<Record<EventFact["kind"], string>> = {
  conference: "Hội nghị",
  working_session: "Buổi làm việc",
  signing: "Lễ ký kết",
  ceremony: "Buổi lễ",
  visit: "Chuyến thăm",
  appointment: "Công bố quyết định về công tác cán bộ",
  other: "Sự kiện",
};

function proposeEvent(sheet: Sheet, event: EventFact): void {
  const { evidence, rule, date, dateReason, dateInferred } = event;
  const subject = eventKey(event.key);
  if (date !== null) {
    sheet.fact(
      {
        says: "DATE",
        subject,
        value: date,
        rule,
        ...(dateReason === undefined ? {} : { dateReason }),
        ...(dateInferred === undefined ? {} : { dateInferred }),
      },
      evidence,
    );
  }
  if (event.mode !== undefined) {
    sheet.fact({ says: "MODE", subject, value: "ONLINE", rule }, evidence);
  }
  if (event.place !== null) {
    const object = sheet.place(event.place, evidence);
    sheet.fact(
      { says: "HELD_IN", subject, object, printedAs: event.place, rule },
      sheet.spanOf(object),
    );
  }
  for (const host of event.hosts) {
    const object = sheet.body(host, evidence);
    sheet.fact({ says: "HOSTED", subject, object, printedAs: host, rule }, sheet.spanOf(object));
  }
  if (event.partOf !== undefined) {
    sheet.fact({ says: "PART_OF", subject, object: eventKey(event.partOf), rule }, evidence);
  }
}
