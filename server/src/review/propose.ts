import type { Extraction } from "../intake/index.ts";
import { proposeDocuments } from "./propose/documents.ts";
import { proposeEvents } from "./propose/events.ts";
import { proposePersons } from "./propose/persons.ts";
import { Sheet } from "./propose/sheet.ts";
import type { Proposal } from "./proposal.ts";

/**
 * What an article says as mentions (persons, bodies, posts, places, documents, events) and facts about them, each with a
 * key that tells it apart and the words that show it.
 *
 * @param text that the offsets of the extraction count in
 */
export function propose(found: Extraction, text: string): Proposal {
  const sheet = new Sheet(text);
  proposeEvents(sheet, found);
  proposeDocuments(sheet, found);
  proposePersons(sheet, found);
  const remarks = found.remarks.map(({ code, message, evidence: { start, end } }) => ({
    code,
    message,
    start,
    end,
  }));
  return { mentions: sheet.mentions, facts: sheet.facts, remarks };
}
