import type { Prepare } from "../graph/bindings.ts";
import type { Questions } from "../graph/compose.ts";
import { fold } from "../text/index.ts";
import { daysBefore, latest } from "../time/index.ts";

interface DateRange {
  readonly from?: string;
  readonly to?: string;
}

/** The arguments of the filtered lists, as far as they are not the parameters of the statements. */
interface ListArguments {
  readonly filter?: {
    readonly during?: DateRange;
    readonly published?: DateRange;
    readonly includeInferred?: boolean;
    readonly number?: string;
  };
}

/** What the filtered lists need beside their fragments. */
export const lists: Pick<Questions, "starts" | "prepare"> = {
  starts: {
    "Query.persons": [
      "tookPart.event",
      "held.post",
      "held.body",
      "tookPart.place",
      "tookPart.host",
    ],
    "Query.bodies": ["partOf", "level", "kinds"],
    "Query.posts": ["body", "classes"],
    "Query.documents": ["number", "relatesTo", "signer", "issuer", "during", "types"],
    "Query.events": ["document", "person", "host", "place", "during", "kinds"],
    "Query.places": ["kinds"],
    "Query.sources": ["publisher", "published", "kinds"],
  },
  prepare: {
    "Query.events": spanning((filter) => filter.during),
    "Query.sources": spanning((filter) => filter.published),
    "Query.documents": (args) => {
      const { filter, ...spans } = spanning((asked) => asked.during)(args) as ListArguments;
      const number = filter?.number;
      if (number === undefined) return { filter, ...spans };
      return { filter: { ...filter, number: fold(number).replaceAll(" ", "") }, ...spans };
    },
  },
};

/** Adds the stretches of `dateKey` in which the rows of a range of days lie. */
function spanning(
  rangeOf: (filter: NonNullable<ListArguments["filter"]>) => DateRange | undefined,
): Prepare {
  return (args) => {
    const { filter = {} } = args as ListArguments;
    const range = rangeOf(filter);
    return range ? { ...args, spans: spansOf(range, filter.includeInferred ?? false) } : args;
  };
}

/** Before every day, and after what has no day (`0000-00-00`). */
const firstDay = "0000-01";
/** Days back from a day to the first that a date of this width can begin on and still reach it. */
const reach = { DAY: 0, MONTH: 30, YEAR: 365 };

/**
 * A date that overlaps a range begins before its end, and not longer before its start than it is wide. What has no year
 * has no place among the days.
 */
function spansOf({ from = firstDay, to = "9999-12-31" }: DateRange, withoutYear: boolean) {
  const below = `${to}~`;
  const narrow = Object.entries(reach).map(([width, days]) => ({
    width,
    from: from === firstDay ? firstDay : latest([daysBefore(from, days), firstDay]),
    below,
  }));
  const rest = { width: "LONGER", from: firstDay, below };
  return [...narrow, rest, ...(withoutYear ? [{ width: "NONE", from: "", below: firstDay }] : [])];
}
