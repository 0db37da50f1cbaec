import { NiengiamError } from "../errors.ts";
import type { Prepare } from "../graph/bindings.ts";
import { readPage } from "../graph/pages.ts";

/** @throws {NiengiamError} BAD_USER_INPUT for a length that no page of a list may have */
const checkLength: Prepare = (args) => {
  readPage(args, "");
  return args;
};

/**
 * Lists in one piece that may be long, by the coordinate of their field: each takes `first` and has a count beside it.
 */
const fields = [
  "Body.evidence",
  "Body.parts",
  "Dataset.sources",
  "Document.events",
  "Document.evidence",
  "Document.implementedBy",
  "Document.implements",
  "Document.relatedFrom",
  "Document.relations",
  "Document.reviewedAt",
  "Event.documents",
  "Event.evidence",
  "Event.hosts",
  "Event.parts",
  "Event.represented",
  "Event.sources",
  "Participation.gaveTo",
  "Person.evidence",
  "Place.evidence",
  "Post.evidence",
  "Post.warnings",
] as const;

/** A roster is one answer: the largest bodies, as an assembly, fit in whole. */
const maxHolders = 1000;

/** @throws {NiengiamError} BAD_USER_INPUT for more holders than one answer tells */
const checkHolders: Prepare = (args) => {
  const { first } = args;
  if (typeof first === "number" && first >= 0 && first <= maxHolders) return args;
  throw new NiengiamError(
    "BAD_USER_INPUT",
    `"first" must be a whole number from 0 to ${maxHolders}.`,
  );
};

export const boundedLists: Readonly<Record<string, Prepare>> = {
  ...Object.fromEntries(fields.map((field) => [field, checkLength])),
  "Roster.holders": checkHolders,
};
