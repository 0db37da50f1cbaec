export { type DocumentMention, DocumentFinder } from "./find-documents.ts";
export { type Document, gatherDocuments } from "./gather-documents.ts";
