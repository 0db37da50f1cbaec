import type { Row } from "./operation.ts";

/** A list of rows within a row. */
export function rowsIn(value: unknown): readonly Row[] {
  return value as readonly Row[];
}

/** The shapes that several statements return. */
export const shapes = {
  named: ([id, name]: Row) => ({ id, name }),
  claim: ([says, at, label, publisher, url]: Row) => ({
    says,
    at,
    source: { label, publisher, url },
  }),
};

const openBounds = new Set<unknown>(["0000-01-01", "9999-12-31"]);

/** A day as readers see it: none where a bound is open. */
export function shownDay(day: unknown): unknown {
  return openBounds.has(day) ? null : day;
}
