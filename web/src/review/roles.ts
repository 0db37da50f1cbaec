import type { Role } from "../api/generated/review.ts";

/** What a person may do at an event, the weightiest first. */
export const ROLES: readonly Role[] = [
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
