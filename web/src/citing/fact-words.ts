import type { IntlShape } from "react-intl";
import type { FactPageQuery } from "../api/generated/pages.ts";
import { formatPartialDate } from "../i18n/dates.ts";
import { knownMessage } from "../i18n/known-message.ts";
import { tenureWords } from "../i18n/tenure-words.ts";
import type { Name } from "../api/page-queries.ts";
import { nameOf } from "../model/graph.ts";
import type { Language } from "../model/address.ts";

export type FactNode = NonNullable<FactPageQuery["node"]>;

/** What a fact says, in one line; of a claim with the names of what it speaks of. Null for what is no fact. */
export function factWords(intl: IntlShape, fact: FactNode, names: readonly Name[]): string | null {
  const language = intl.locale as Language;
  if (fact.__typename === "Tenure") {
    const post = nameOf(fact.post, language);
    return `${fact.person.name}, ${post}: ${tenureWords(intl, fact).join(" · ")}`;
  }
  if (fact.__typename === "Participation") {
    const { person, event, roles, titles } = fact;
    const printed = titles.flatMap(({ printedAs }) => printedAs ?? []).join(", ");
    const who = printed === "" ? person.name : `${person.name} (${printed})`;
    const did = roles.map((role) => intl.formatMessage({ id: `role.${role}` })).join(", ");
    const date = event.date === null ? "" : `, ${formatPartialDate(intl, event.date)}`;
    return `${intl.formatMessage({ id: "fact.tookPart" }, { person: who, event: event.name })}${date}: ${did}`;
  }
  if (fact.__typename === "Claim") {
    const nameFor = (id: string) => {
      const name = names.find((one) => one.id === id);
      return name ? nameOf(name, language) : id;
    };
    const object =
      fact.object === null ? (valueWords(intl, fact) ?? fact.printedAs) : nameFor(fact.object);
    const date = fact.at === null ? [] : [formatPartialDate(intl, fact.at)];
    return [nameFor(fact.subject), saysWords(intl, fact), object, ...date]
      .filter(Boolean)
      .join(" – ");
  }
  return null;
}

type Said = { readonly says: string; readonly role: string | null; readonly value: string | null };

/** The word for what a claim says, as “begins” or “chaired”; of facts that the page does not know, as the API writes it. */
export function saysWords(intl: IntlShape, { says, role }: Pick<Said, "says" | "role">): string {
  if (role !== null) return knownMessage(intl, `role.${role}`) ?? role;
  return knownMessage(intl, `says.${says}`) ?? knownMessage(intl, `relation.${says}`) ?? says;
}

/** The value that a claim gives, dates as newspapers print them; null when it gives none. */
export function valueWords(intl: IntlShape, { says, value }: Pick<Said, "says" | "value">) {
  if (value === null) return null;
  if (says === "MODE") return knownMessage(intl, `mode.${value}`) ?? value;
  return /^[\dX]{4}(-|\/|$|[?~])/.test(value) ? formatPartialDate(intl, value) : value;
}
