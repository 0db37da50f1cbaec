export { collationKey, sortKey } from "./collation.ts";
export { fold, slug, toNfc } from "./fold.ts";
export { givenNameFolded } from "./given-name.ts";
