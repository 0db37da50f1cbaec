export { collationKey, sortKey } from "./collation.ts";
export { fold, foldAll, joinNumbers, slug, toNfc } from "./fold.ts";
export { givenNameFolded } from "./given-name.ts";
export { joinTitle, joinTitleEn } from "./join-title.ts";
