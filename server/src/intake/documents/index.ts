export { documentsIn } from "./find-documents.ts";
export { gatherDocuments } from "./gather-documents.ts";
export type { DocumentMention } from "./mention.ts";
export { type Page, openPage } from "./page.ts";
