export { type DateMention, findDates } from "./find-dates.ts";
export { printedPublication } from "./published.ts";
export { type ResolvedDate, type YearSources, resolveYear } from "./resolve-year.ts";
