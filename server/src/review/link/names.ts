import { fold, toNfc } from "../../text/index.ts";
import { type LinkReason, reason } from "./candidate.ts";

/** Short forms that stand in the names of bodies and places, with what they stand for; folded. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, "uy ban nhan dan"],
  [/\bhdnd\b/g, "hoi dong nhan dan"],
  [/\bmttq\b/g, "mat tran to quoc"],
  [/\bubmttq\b/g, "uy ban mat tran to quoc"],
  [/\bt\.?p\.? ?(?=\p{L})/gu, "thanh pho "],
  [/\b(?:tw|t\.u)\b/g, "trung uong"],
];

/** A name as names of bodies are compared: folded, short forms written out. */
export function plainName(name: string): string {
  const folded = fold(name);
  return shortForms.reduce((text, [form, whole]) => text.replace(form, whole), folded).trim();
}

/** Names of which every province or ministry has one, and those that end with such a name. */
const ownerless =
  /(?:^| )(?:dang|tinh|thanh|huyen|quan|thi|khoi) uy$|^(?:ban (?:chi dao|to chuc|thuong vu|chap hanh|can su dang|giam doc)|van phong|dang doan|cong an thanh pho|catp|uy ban nhan dan|hoi dong nhan dan|trung uong dang|bo|so|ban|cuc|phong|doan)$/;

/** Whether the name leaves out whose body it is, as a later mention does: Thành ủy, Ban Chỉ đạo. */
export function isElided(name: string): boolean {
  return ownerless.test(plainName(name));
}

/** A query of the full-text indexes for these words in this order. */
export function phrase(text: string): string {
  return `"${text.replaceAll(/["\\]/g, " ").trim() || "-"}"`;
}

/** How a name in the graph is that in print, if it is at all. */
export function compareNames(
  printed: string,
  name: string,
  others: readonly string[],
): LinkReason | undefined {
  if (sameLetters(printed) === sameLetters(name)) return reason("SAME_NAME");
  const wanted = plainName(printed);
  if (others.some((other) => plainName(other) === wanted)) return reason("ALIAS");
  return plainName(name) === wanted ? reason("NAME_WITHOUT_MARKS", name) : undefined;
}

/** The name with its marks, whatever its capitals. */
function sameLetters(name: string): string {
  return toNfc(name).toLowerCase().replaceAll(/\s+/g, " ");
}
