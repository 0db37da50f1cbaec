import type { Prepare } from "../graph/bindings.ts";
import { readPage } from "../graph/pages.ts";

/** @throws {NiengiamError} BAD_USER_INPUT for a length that no page of a list may have */
const checkLength: Prepare = (args) => {
  readPage(args, "");
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
