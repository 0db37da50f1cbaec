import type { Evidence, Extraction, PersonFact } from "./format.ts";

/** The facts for a reader: each with the rule that found it and the offsets of its words. */
export function explain(found: Extraction): string {
  const { article, published, refused, events, persons, documents, bodies, remarks } = found;
  const head = `${article}${published === null ? "" : `, published ${published}`}`;
  if (refused !== undefined) return `${head}\n  Nothing was read. ${refused.message}`;
  return [
    head,
    ...events.flatMap((event) => [
      `  event ${event.key}: ${event.kind}, ${event.date ?? "no date"}${event.dateInferred === undefined ? "" : ` (perhaps ${event.dateInferred})`}${event.place === null ? "" : `, ${event.place}`}`,
      ...(event.nameAsPrinted === null ? [] : [`    ${event.nameAsPrinted}`]),
      ...(event.hosts.length === 0 ? [] : [`    hosts: ${event.hosts.join("; ")}`]),
      ...(event.dateReason === undefined ? [] : [`    date: ${event.dateReason}`]),
      because(event.rule, event.evidence),
    ]),
    ...persons.flatMap(personLines),
    ...documents.flatMap(({ asPrinted, number, date, issuers, rule, evidence }) => [
      `  document: ${asPrinted}`,
      `    ${[number ?? "no number", date ?? "no date", ...issuers].join(", ")}`,
      because(rule, evidence),
    ]),
    ...bodies.flatMap(({ name, rule, evidence }) => [`  body: ${name}`, because(rule, evidence)]),
    ...remarks.map(({ message, evidence }) => `  remark: ${message} ${offsets(evidence)}`),
  ].join("\n");
}

function personLines({
  name,
  honorific,
  rank,
  rankFrom,
  titles,
  participations,
  rule,
  evidence,
}: PersonFact): string[] {
  return [
    `  person: ${[honorific, rank, name].filter((word) => word !== undefined && word !== null).join(" ")}${rankFrom === undefined ? "" : `, before ${rankFrom}`}`,
    because(rule, evidence),
    ...titles.flatMap((title) => {
      const signs = [
        title.former && "former",
        title.status,
        title.carried && "carried",
        title.acting && "acting",
      ].filter((sign) => typeof sign === "string");
      return [
        `    title: ${title.post} | ${title.body ?? "–"}${signs.length === 0 ? "" : ` (${signs.join(", ")})`}`,
        because(title.rule, title.evidence, 6),
      ];
    }),
    ...participations.flatMap(({ event, role, object, detail, onBehalfOf, rule, evidence }) => [
      `    ${event}: ${[role, object, detail].filter((word) => word !== undefined).join(", ")}${onBehalfOf === undefined ? "" : `, on behalf of ${onBehalfOf.join(" and ")}`}`,
      because(rule, evidence, 6),
    ]),
  ];
}

function because(rule: string, evidence: Evidence, indent = 4): string {
  return `${" ".repeat(indent)}[${rule} ${offsets(evidence)}]`;
}

function offsets({ start, end }: Evidence): string {
  return `${start}–${end}`;
}
