import { absenceAgainst } from "../review/link/bodies.ts";
import { type Days, daysOf } from "../review/link/days.ts";
import { compareDates } from "../review/link/documents.ts";
import { compareTitles, lifeAgainst } from "../review/link/persons.ts";
import { plainName } from "../review/link/names.ts";
import { compareName, isNamed } from "./compare-names.ts";
import type { HeldPost, Known, Other } from "./known.ts";
import type { TypeId } from "./offered.ts";
import type { Reason, ReasonCode } from "./reasons.ts";
import { type Row, cellsOf, dateOf, rowDays } from "./row.ts";

type Judge = (row: Row, known: Known, days: Days | undefined) => Reason[];

/** What speaks for an entity being what a row means, and what against: its name first, then by the rules of the linker. */
export function judge(row: Row, known: Known): Reason[] {
  return [...compareName(row, known), ...judges[known.type](row, known, rowDays(row))];
}

const judges: Readonly<Record<TypeId, Judge>> = {
  Person: judgePerson,
  Body: (row, known, days) => [
    ...compareOthers(cellsOf(row, "body"), known.bodies, "SAME_BODY", undefined),
    ...compareOthers(cellsOf(row, "place"), known.places, "SAME_PLACE", "OTHER_PLACE"),
    ...told(absenceAgainst(known, days)),
  ],
  Post: (row, known, days) => [
    ...compareOthers(cellsOf(row, "body"), known.bodies, "SAME_BODY", "OTHER_BODIES"),
    ...told(absenceAgainst(known, days)),
  ],
  Place: (row, known, days) => [
    ...compareOthers(cellsOf(row, "place"), known.places, "SAME_PLACE", undefined),
    ...told(absenceAgainst(known, days)),
  ],
  Document: (row, known) => [
    ...compareOthers(cellsOf(row, "body"), known.bodies, "SAME_BODY", "OTHER_BODIES"),
    ...told([compareDates(dateOf(row, "date"), known)]),
  ],
  Event: (row, known) => [
    ...compareOthers(cellsOf(row, "body"), known.bodies, "SAME_HOST", undefined),
    ...compareOthers(cellsOf(row, "place"), known.places, "SAME_PLACE", "OTHER_PLACE"),
    ...told([compareDates(dateOf(row, "date"), known)]),
  ],
};

function judgePerson(row: Row, known: Known, days: Days | undefined): Reason[] {
  const { held } = known;
  const bodies = cellsOf(row, "body");
  const titles = cellsOf(row, "title");
  const atBody = held.filter(({ owner }) => bodies.some((cell) => isNamed(cell, owner)));
  const inPost = held.filter((one) => titles.some((cell) => isTitle(cell, one, atBody)));
  // A body that is nobody's here is still a body: one that this person is not known from.
  const printed = {
    posts: inPost.map(({ post }) => post),
    bodies: atBody.length > 0 ? atBody.map(({ body }) => body) : bodies,
  };
  const { reasonsFor, reasonsAgainst } = compareTitles(held, printed, days);
  return [
    ...told([...reasonsFor, ...reasonsAgainst]),
    ...compareBirth(row, known),
    ...compareDeath(row, known),
    ...told(lifeAgainst(known, days)),
  ];
}

/** The full title; or the name of the post alone, when its body is named beside it. */
function isTitle(cell: string, held: HeldPost, atBody: readonly HeldPost[]): boolean {
  const plain = plainName(cell);
  return (
    cell === held.post ||
    [held.label, ...(held.variants ?? [])].some((title) => plainName(title) === plain) ||
    (plainName(held.name) === plain && atBody.includes(held))
  );
}

function compareBirth(row: Row, { born }: Known): Reason[] {
  const date = dateOf(row, "born");
  const agrees = agree(date, born);
  if (date === undefined || born == null || agrees === undefined) return [];
  if (!agrees) return [{ code: "OTHER_BIRTH", detail: born }];
  const isDay = date === born && born.length === 10;
  return [{ code: isDay ? "SAME_BIRTH" : "SAME_BIRTH_YEAR", detail: born }];
}

function compareDeath(row: Row, { died }: Known): Reason[] {
  const agrees = agree(dateOf(row, "died"), died);
  if (died == null || agrees === undefined) return [];
  return [{ code: agrees ? "SAME_DEATH" : "OTHER_DEATH", detail: died }];
}

/** Whether two dates may be one; undefined when one of them is not known. */
function agree(one: string | undefined, other: string | null | undefined): boolean | undefined {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a && b ? a.first <= b.last && b.first <= a.last : undefined;
}

/** @param against when none of several that are known is named */
function compareOthers(
  cells: readonly string[],
  others: readonly Other[],
  same: ReasonCode,
  against: ReasonCode | undefined,
): Reason[] {
  if (cells.length === 0 || others.length === 0) return [];
  const found = others.find((other) => cells.some((cell) => isNamed(cell, other)));
  if (found) return [{ code: same, detail: found.name }];
  return against ? [{ code: against, detail: others.map(({ name }) => name).join("; ") }] : [];
}

/** Reasons of the linker, which gives none of those that a table has nothing for. */
function told(given: readonly ({ code: string; detail?: string } | undefined)[]): Reason[] {
  return given.filter((one) => one !== undefined) as Reason[];
}
