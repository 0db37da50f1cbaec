import type { DocumentFact, EventFact, Extraction } from "../../intake/format.ts";
import { fold } from "../../text/index.ts";
import { eventKey } from "./events.ts";
import type { Sheet } from "./sheet.ts";

/** Notes the documents of an article, who issued them, how they relate, and which event is about them. */
export function proposeDocuments(sheet: Sheet, { documents, events }: Extraction): void {
  const keys = documents.map(({ asPrinted, number, kind, date, evidence }) =>
    sheet.mention("DOCUMENT", asPrinted, evidence, {
      type: kind,
      ...(number === null ? {} : { number }),
      ...(date === null ? {} : { date }),
    }),
  );
  documents.forEach((document, index) => {
    const { evidence, rule, issuers, relations = [], date } = document;
    const subject = keys[index] ?? "";
    if (date !== null) sheet.fact({ says: "DATE", subject, value: date, rule }, evidence);
    for (const issuer of issuers) {
      const object = sheet.body(issuer, evidence);
      sheet.fact({ says: "ISSUED_BY", subject, object, printedAs: issuer, rule }, evidence);
    }
    for (const { type, target } of relations) {
      const other = documents.findIndex((one) => one.number === target || one.asPrinted === target);
      const object = keys[other];
      if (object === undefined || other === index) continue;
      const says = relationWords[type];
      sheet.fact({ says, subject, object, printedAs: target, rule }, evidence);
    }
    for (const event of events) {
      const how = concern(event, document);
      if (how === undefined) continue;
      const about = { says: "CONCERNS", subject: eventKey(event.key), object: subject } as const;
      const printedAs = document.asPrinted;
      sheet.fact(
        { ...about, value: how, printedAs, rule: "document named by the event" },
        evidence,
      );
    }
  });
}

const relationWords = {
  implements: "IMPLEMENTS",
  amends: "AMENDS",
  replaces: "REPLACES",
  based_on: "BASED_ON",
  specifies: "SPECIFIES",
} as const;

/** How an event is about a document: only where its own name names it, and says how. */
function concern({ nameAsPrinted, kind }: EventFact, document: DocumentFact): string | undefined {
  if (nameAsPrinted === null || !nameAsPrinted.includes(document.asPrinted)) return undefined;
  const name = fold(nameAsPrinted);
  if (/so ket|tong ket|kiem tra|danh gia/.test(name)) return "REVIEWS";
  if (kind === "signing") return "SIGNS";
  if (/cong bo|trao quyet dinh/.test(name)) return "ANNOUNCES";
  return /trien khai|quan triet|thuc hien/.test(name) ? "IMPLEMENTS" : undefined;
}
