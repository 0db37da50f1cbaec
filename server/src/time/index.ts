export {
  OPEN_FUTURE,
  OPEN_PAST,
  dayAfter,
  dayBefore,
  daysBefore,
  daysBetween,
  earliest,
  latest,
} from "./days.ts";
export { type PartialDate, parsePartialDate } from "./partial-date.ts";
export { day, partialDate } from "./schemas.ts";
export { type SingleDate } from "./single-date.ts";
