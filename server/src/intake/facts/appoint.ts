import type { HeldTitle, Person } from "../people/index.ts";
import { isLonger, isSameTitle, titleWords } from "../people/index.ts";
import type { Findings } from "./make-facts.ts";

/** Adds to the persons the titles they get, leave or once held, and the ranks they are promoted to. */
export function appoint({ people, told, article, events }: Findings): void {
  for (const [index, { appointments, promotions }] of told.entries()) {
    const event = events.eventOf(index, "appointed");
    for (const { mention, titles, status, former, carried } of appointments) {
      const person = people.resolve(mention);
      if (person === undefined) continue;
      for (const [order, title] of titles.entries()) {
        const held = people.held(title, carried, titles[order + 1]);
        const { status: printed, ...plain } = held;
        // A post got in earlier years is held by now.
        const kept =
          event?.background === true && status === "new" ? undefined : (status ?? printed);
        const start = event?.background === true && status === "new" ? event.date?.date : undefined;
        take(person, {
          ...plain,
          former: former || held.former,
          ...(kept === undefined ? {} : { status: kept }),
          ...(start === undefined ? {} : { start }),
          rule: "title of an appointment",
        });
      }
    }
    for (const { mention, rank, rankFrom, carried } of promotions) {
      const person = people.resolve(mention);
      if (person === undefined) continue;
      const words = (range: { from: number; to: number }) =>
        article.printed.slice(article.tokens[range.from]?.start, article.tokens[range.to - 1]?.end);
      const before = rankFrom === undefined ? person.rank : words(rankFrom);
      person.rank = words(rank);
      person.rankCarried = carried;
      if (before !== undefined && before.toLowerCase() !== person.rank.toLowerCase())
        person.rankFrom = before;
    }
  }
}

/** A post just received or left is the same title as the one printed beside the name of its holder. */
function take(person: Person, held: HeldTitle): void {
  const same = person.titles.find(
    (known) =>
      (known.former === held.former || held.status === "leaving") &&
      titleWords(known.asPrinted) === titleWords(held.asPrinted),
  );
  if (same !== undefined) {
    same.former = held.former;
    if (held.status !== undefined) same.status = held.status;
    if (held.start !== undefined) same.start = held.start;
    return;
  }
  // A reappointment may print the office longer or shorter than beside the name.
  const known =
    held.status === undefined && !held.former
      ? person.titles.find((each) => isSameTitle(each, held))
      : undefined;
  if (known === undefined) person.titles.push(held);
  else if (isLonger(held, known)) person.titles[person.titles.indexOf(known)] = held;
}
