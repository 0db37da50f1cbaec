export { matchKey } from "./match-key.ts";
export { type PhraseMatch, PhraseTrie } from "./phrase-trie.ts";
export type { Token } from "./token.ts";
export { tokenise } from "./tokenise.ts";
