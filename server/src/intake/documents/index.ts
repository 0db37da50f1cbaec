export { type DocumentMention, DocumentFinder } from "./find-documents.ts";
export { gatherDocuments } from "./gather-documents.ts";
