import { z } from "zod";

import { NiengiamError } from "../errors.ts";
import { parsePartialDate } from "./partial-date.ts";

/** An EDTF date of the forms that `parsePartialDate` reads, kept as text. */
export const partialDate = z
  .string("expected a date as text, such as 2018-06-11")
  .superRefine((text, context) => {
    try {
      parsePartialDate(text);
    } catch (error) {
      if (!(error instanceof NiengiamError)) throw error;
      context.addIssue(error.message);
    }
  });

/** A full ISO day of the calendar, as `2018-06-11`. */
export const day = z.string("expected a day as text, such as 2018-06-11").refine(isDay, {
  error: (issue) => `"${String(issue.input)}" is not a day: expected one such as 2018-06-11`,
});

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  return partialDate.safeParse(text).success;
}
