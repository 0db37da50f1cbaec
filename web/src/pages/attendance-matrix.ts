import { plainOrder } from "../model/plain-order.ts";

/** An event in which somebody took part, as an EDTF date. */
type MatrixEvent = {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly date: string | null;
};

type Attendee = {
  readonly id: string;
  readonly name: string;
  readonly attended: readonly { readonly event: MatrixEvent; readonly roles: readonly string[] }[];
};

/** People in rows, events in columns, and in each cell what the one did at the other; undefined: not there. */
export type Matrix = {
  readonly events: readonly MatrixEvent[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly cells: readonly (readonly string[] | undefined)[];
  }[];
};

/** Crosses people with the events at which at least `least` of them were; the latest first, those without a year last. */
export function crossAttendance(people: readonly Attendee[], least: number): Matrix {
  const events = new Map<string, { event: MatrixEvent; count: number }>();
  for (const { attended } of people) {
    for (const [id, { event }] of new Map(attended.map((one) => [one.event.id, one] as const))) {
      events.set(id, { event, count: (events.get(id)?.count ?? 0) + 1 });
    }
  }
  const columns = [...events.values()]
    .filter(({ count }) => count >= least)
    .map(({ event }) => event)
    .toSorted((a, b) => plainOrder(dateKey(b), dateKey(a)) || plainOrder(a.id, b.id));
  return {
    events: columns,
    rows: people.map(({ id, name, attended }) => ({
      id,
      name,
      cells: columns.map((column) => {
        const there = attended.filter(({ event }) => event.id === column.id);
        return there.length === 0 ? undefined : [...new Set(there.flatMap(({ roles }) => roles))];
      }),
    })),
  };
}

/** What has no year sorts before any year. */
function dateKey({ date }: MatrixEvent): string {
  return date === null || date.startsWith("X") ? "" : date;
}
