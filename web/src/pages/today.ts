import type { Day } from "../model/day.ts";

/** The reader's day, on which a page is read, printed or cited. Nothing about the data is concluded from it. */
export function today(): Day {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${now.getFullYear()}-${month}-${day}`;
}
