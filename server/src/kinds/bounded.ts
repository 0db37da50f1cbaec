import { NiengiamError } from "../errors.ts";
import type { Prepare } from "../graph/bindings.ts";
import { maxPageSize } from "../graph/pages.ts";

/** @throws {NiengiamError} BAD_USER_INPUT for a length that no list may have */
const checkLength: Prepare = (args) => {
  const { first } = args;
  if (typeof first !== "number" || first < 0 || first > maxPageSize) {
    throw new NiengiamError(
      "BAD_USER_INPUT",
      `"first" must be a whole number from 0 to ${maxPageSize}.`,
    );
  }
  return args;
};

/** Lists in one piece, by the coordinate of their field: what goes beyond `first` stands in a list of `Query` with a filter. */
export const boundedLists: Readonly<Record<string, Prepare>> = {
  "Body.parts": checkLength,
  "Body.posts": checkLength,
  "Document.implementedBy": checkLength,
  "Document.relatedFrom": checkLength,
  "Document.reviewedAt": checkLength,
  "Document.events": checkLength,
};
