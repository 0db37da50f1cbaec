import type { IntlShape } from "react-intl";
import type { Role } from "../api/generated/review.ts";
import { knownMessage } from "../i18n/known-message.ts";

/** What a person may do at an event, the weightiest first. */
const ROLES: readonly Role[] = [
  "CHAIR",
  "CO_CHAIR",
  "DIRECT",
  "SPEAK",
  "REPORT",
  "SIGN",
  "AWARD",
  "RECEIVE",
  "APPOINTED",
  "ATTEND",
  "OTHER",
];

export function roleChoices(intl: IntlShape) {
  return ROLES.map((value) => ({ value, words: knownMessage(intl, `role.${value}`) ?? value }));
}
