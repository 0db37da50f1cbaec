import { readingsOf } from "../exploration/search/readings.ts";
import type { LinkReason } from "../review/link/candidate.ts";
import { compareNames, plainName } from "../review/link/names.ts";
import { bare } from "../review/link/places.ts";
import { fold } from "../text/index.ts";
import { type Known, type Other, otherNames } from "./known.ts";
import type { Reason } from "./reasons.ts";
import { type Row, cellsOf, externalIdsOf } from "./row.ts";

/** How what a row calls an entity is what the graph calls it: by an id, a number, or a name. */
export function compareName(row: Row, known: Known): Reason[] {
  const own = known.externalIds ?? [];
  const isId = (text: string) => own.some((id) => id === text || codeOf(id) === text);
  if (row.text === known.id || isId(row.text)) return [{ code: "SAME_ID" }];
  const ids = externalIdsOf(row);
  const same = ids.find((id) => own.includes(id));
  const other = own.find((id) => ids.some((given) => schemeOf(given) === schemeOf(id)));
  return [
    ...(same === undefined ? [] : [{ code: "SAME_ID" as const, detail: same }]),
    ...(row.text === "" && same !== undefined ? [] : compareText(row, known)),
    ...(same === undefined && other !== undefined
      ? [{ code: "OTHER_ID" as const, detail: other }]
      : []),
  ];
}

function compareText(row: Row, known: Known): Reason[] {
  const numbers = [known.number, ...(known.numberVariants ?? [])].flatMap((one) => one ?? []);
  const isNumbered = (cell: string) =>
    numbers.some((one) => plainNumber(one) === plainNumber(cell));
  const cells = cellsOf(row, "number");
  if ([row.text, ...cells].some(isNumbered)) {
    return [{ code: "SAME_NUMBER", detail: known.number ?? known.name }];
  }
  const isOther = cells.length > 0 && known.type === "Document";
  const same = namesOf(row, known)
    .map((name) => compareNames(name, nameOf(known), otherNames(known)))
    .find((found) => found !== undefined);
  return [
    ...(same ? withMarks(row, same) : [{ code: "SIMILAR_NAME" as const, detail: known.name }]),
    ...(isOther ? [{ code: "OTHER_NUMBER" as const, detail: numbers[0] ?? known.name }] : []),
  ];
}

function schemeOf(id: string): string {
  return id.slice(0, id.indexOf(":"));
}

/** An id of others as it stands there, without its scheme. */
function codeOf(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

/** Whether a cell names an entity, by its id or by any of its names. */
export function isNamed(cell: string, other: Other): boolean {
  return (
    cell === other.id ||
    [other.name, ...otherNames(other)].some((name) => plainName(name) === plainName(cell))
  );
}

export function plainNumber(number: string): string {
  return fold(number).replaceAll(" ", "");
}

/** Who types no mark at all leaves open which are meant; who types others means another name. */
function withMarks({ text }: Row, { code, detail = "" }: LinkReason): Reason[] {
  if (code === "ALIAS") return [{ code }];
  if (code !== "NAME_WITHOUT_MARKS") return [{ code: "SAME_NAME" }];
  const isMarked = fold(text) !== text.toLowerCase().trim();
  return [{ code }, ...(isMarked ? [{ code: "OTHER_MARKS" as const, detail }] : [])];
}

/** The text as it is, and a person's name without the form of address before it. */
function namesOf({ text }: Row, { type }: Known): string[] {
  if (type === "Place") return [bare(text)];
  const name = type === "Person" ? readingsOf(text)?.unaddressed?.spelled.join(" ") : undefined;
  return name === undefined ? [text] : [text, name];
}

function nameOf({ type, name }: Known): string {
  return type === "Place" ? bare(name) : name;
}
