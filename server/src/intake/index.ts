export { explain } from "./explain.ts";
export { extract } from "./extract.ts";
export { extractInput } from "./extract-input.ts";
export type {
  BodyFact,
  DocumentFact,
  EventFact,
  Extraction,
  ParticipationFact,
  PersonFact,
  Role,
  Span,
  TitleFact,
} from "./format.ts";
export { mostBytes } from "./text/read-input.ts";
