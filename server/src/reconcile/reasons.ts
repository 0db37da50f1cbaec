import type { LinkReasonCode } from "../review/link/candidate.ts";
import type { Language } from "./offered.ts";

/** Those of the linker of articles, and what only a table gives to compare. */
export type ReasonCode =
  | Exclude<LinkReasonCode, "NAMED_OUTRIGHT" | "SAME_FORCE" | "OTHER_FORCE" | "SAME_KIND">
  | "SAME_ID"
  | "OTHER_ID"
  | "SIMILAR_NAME"
  | "SAME_BIRTH"
  | "SAME_BIRTH_YEAR"
  | "OTHER_BIRTH"
  | "SAME_DEATH"
  | "OTHER_DEATH"
  | "OTHER_NUMBER"
  | "OTHER_PLACE";

/** Why an entity may be what a row means, or may not. */
export interface Reason {
  readonly code: ReasonCode;
  /** What shows it: a title, a day, a name. */
  readonly detail?: string;
}

interface Told extends Readonly<Record<Language, string>> {
  /** What it adds to the score, of which 100 is the most; below 0 it speaks against. */
  readonly weight: number;
}

/** A name is worth more than half, so that nothing else makes up for another name. */
export const reasons: Readonly<Record<ReasonCode, Told>> = {
  SAME_ID: { weight: 100, vi: "Đúng mã định danh", en: "Same id" },
  SAME_NUMBER: { weight: 70, vi: "Trùng số hiệu", en: "Same number" },
  SAME_NAME: { weight: 70, vi: "Trùng tên", en: "Same name" },
  ALIAS: { weight: 65, vi: "Trùng tên gọi khác", en: "Same as another of its names" },
  NAME_WITHOUT_MARKS: { weight: 55, vi: "Trùng tên nếu bỏ dấu", en: "Same name without its marks" },
  SIMILAR_NAME: { weight: 25, vi: "Tên gần giống", en: "Similar name" },
  SAME_POST: { weight: 25, vi: "Giữ chức vụ đó", en: "Held that post" },
  SAME_BODY: { weight: 20, vi: "Thuộc cơ quan đó", en: "Belongs to that body" },
  SAME_HOST: { weight: 15, vi: "Cơ quan đó chủ trì", en: "Hosted by that body" },
  SAME_PLACE: { weight: 10, vi: "Tại nơi đó", en: "At that place" },
  SAME_DAY: { weight: 20, vi: "Khớp ngày", en: "The date agrees" },
  SAME_BIRTH: { weight: 25, vi: "Trùng ngày sinh", en: "Born on that day" },
  SAME_BIRTH_YEAR: { weight: 10, vi: "Khớp năm sinh", en: "The birth date agrees" },
  SAME_DEATH: { weight: 10, vi: "Khớp ngày mất", en: "The date of death agrees" },
  OTHER_ID: { weight: -70, vi: "Khác mã định danh", en: "Another id" },
  OTHER_MARKS: { weight: -15, vi: "Khác dấu", en: "Other marks" },
  OTHER_BODIES: { weight: -20, vi: "Chỉ biết ở cơ quan khác", en: "Known from other bodies alone" },
  OTHER_PLACE: { weight: -10, vi: "Ở nơi khác", en: "At another place" },
  OTHER_NUMBER: { weight: -50, vi: "Khác số hiệu", en: "Another number" },
  OTHER_DATE: { weight: -40, vi: "Khác ngày", en: "Another date" },
  OTHER_BIRTH: { weight: -50, vi: "Khác ngày sinh", en: "Born on another day" },
  OTHER_DEATH: { weight: -40, vi: "Khác ngày mất", en: "Died on another day" },
  DEAD: { weight: -50, vi: "Đã mất trước đó", en: "Died before" },
  TOO_YOUNG: { weight: -50, vi: "Khi đó còn quá nhỏ", en: "Too young at that time" },
  ENDED: { weight: -30, vi: "Khi đó không còn", en: "Had ended by then" },
  NOT_YET: { weight: -30, vi: "Khi đó chưa có", en: "Was not there yet" },
};

export function isAgainst({ code }: Reason): boolean {
  return reasons[code].weight < 0;
}

/** From 0 to 100. */
export function scoreOf(all: readonly Reason[]): number {
  const sum = all.reduce((total, { code }) => total + reasons[code].weight, 0);
  return Math.max(0, Math.min(100, sum));
}

/** Reasons as a reader reads them: `Same name; Held that post (Bộ trưởng Bộ Nội vụ, 2016-04-08)`. */
export function tellReasons(all: readonly Reason[], language: Language): string {
  return all
    .map(({ code, detail }) => {
      const words = reasons[code][language];
      return detail === undefined ? words : `${words} (${detail})`;
    })
    .join("; ");
}
