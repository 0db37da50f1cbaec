import { type Operation, type Row, alike } from "./operation.ts";
import { rowsIn, shapes } from "./rows.ts";

/** Every tenth document of a world is a resolution that the nine after it implement. */
const resolutions = Array.from({ length: 16 }, (_, index) => `document:g-d${index * 20}`);

export const document: Operation = {
  name: "document",
  texts: "document",
  question: "a document with issuers, signers and the documents that implement it",
  flat: false,
  cases: () => resolutions.map((id) => alike({ id })),
  read: ([row]) => ({ document: row ? documentOf(row) : null }),
};

function documentOf([label, number, title, date, issuers, signers, others]: Row) {
  return {
    label,
    number,
    title,
    date,
    ...responsible(issuers, signers),
    relatedFrom: rowsIn(others).map(([id, label, date, issuers, signers]) => ({
      document: { id, label, date, ...responsible(issuers, signers) },
    })),
  };
}

function responsible(issuers: unknown, signers: unknown) {
  return {
    issuers: rowsIn(issuers).map((row) => ({ body: shapes.named(row) })),
    signers: rowsIn(signers).map((row) => ({ person: shapes.named(row) })),
  };
}
