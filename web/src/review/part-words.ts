import type { IntlShape } from "react-intl";
import { formatPartialDate, withDays } from "../i18n/dates.ts";
import { knownMessage } from "../i18n/known-message.ts";
import type { Draft, Fact, LinkReason, Mention, Part } from "./draft.ts";

/** What a fact says, as “Role”. */
export function factLabel(intl: IntlShape, { says }: Pick<Fact, "says">): string {
  return knownMessage(intl, `review.says.${says}`) ?? says;
}

/** What a fact says in particular, as “chaired · Hội nghị …”; its label stands beside it. */
export function factWords(intl: IntlShape, fact: Fact, draft: Draft): string {
  const nameOf = (key: string | null) =>
    draft.mentions.find((mention) => mention.key === key)?.name ?? "";
  const date = (edtf: string | null) => (edtf === null ? "" : formatPartialDate(intl, edtf));
  const events = draft.mentions.filter(({ kind }) => kind === "EVENT");
  // Where an article tells of one event, its name at every role would hide what differs.
  const eventOf = (key: string | null) => (events.length > 1 ? nameOf(key) : "");
  const isDayOfEvent = events.some(({ key, date: day }) => key === fact.event && day === fact.at);
  return particulars().filter(Boolean).join(" · ");

  function particulars(): string[] {
    const { says, role, object, event, value, at, printedAs, acting, term, detail } = fact;
    switch (says) {
      case "TOOK_PART": {
        const words = role === null ? "" : (knownMessage(intl, `role.${role}`) ?? role);
        return [words, eventOf(event), detail ?? ""];
      }
      case "EVENT_TITLE":
        return [value ?? "", eventOf(event)];
      case "ON_BEHALF_OF":
        return [nameOf(object), eventOf(event)];
      case "DATE":
        return [date(value)];
      case "MODE":
        return [knownMessage(intl, `mode.${value}`) ?? value ?? ""];
      case "CONCERNS":
        return [knownMessage(intl, `how.${value}`) ?? value ?? "", nameOf(object)];
      case "HOLDS":
      case "STARTS":
      case "ENDS":
      case "REPLACED":
      case "FORMER":
        return [
          printedAs ?? nameOf(object),
          acting ? intl.formatMessage({ id: "review.acting" }) : "",
          term === null ? "" : intl.formatMessage({ id: "review.term" }, { term }),
          isDayOfEvent ? "" : date(at),
        ];
      default:
        return [nameOf(object)];
    }
  }
}

/** A mention in words: of a post its full title. */
export function mentionWords({ kind, name, title, number }: Mention): string {
  if (kind === "POST") return title ?? name;
  const isTold = number === null || name.toLowerCase().includes(number.toLowerCase());
  return isTold ? name : `${name} (${number})`;
}

/** What a part is, in one line. */
export function partWords(intl: IntlShape, part: Part, draft: Draft): string {
  if (part.is === "mention") return mentionWords(part.mention);
  const about = draft.mentions.find(({ key }) => key === part.fact.subject)?.name ?? "";
  return `${about} – ${factLabel(intl, part.fact)}: ${factWords(intl, part.fact, draft)}`;
}

/** Reasons to link, or not to, with what shows each. */
export function reasonsWords(intl: IntlShape, reasons: readonly LinkReason[]): string {
  return reasons
    .map(({ code, detail }) => {
      const words = intl.formatMessage({ id: `review.reason.${code}` });
      return detail === null ? words : `${words} (${withDays(intl, detail)})`;
    })
    .join(" · ");
}
