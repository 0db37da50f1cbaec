export { attributeTitles } from "./attribute-titles.ts";
export { People, isLonger, isSameTitle } from "./gather-persons.ts";
export type { Mention } from "./mention.ts";
export type { HeldTitle, Person } from "./person.ts";
export { pronoun } from "./refer-back.ts";
export { titleWords } from "./title-key.ts";
