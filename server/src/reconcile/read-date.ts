import { daysOf } from "../review/link/days.ts";

const vietnamese = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/;

/**
 * A date as cells of tables have it, in EDTF: as it is, without the time that programs add, or written the Vietnamese way,
 * the day first. Nothing when it is no date.
 */
export function readDate(cell: string): string | undefined {
  const plain = cell.trim().replace(/T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?$/, "");
  const [, day, month, year] = vietnamese.exec(plain) ?? [];
  const parts = [year, month, day].filter((part) => part !== undefined);
  const edtf = parts.length === 0 ? plain : parts.map((part) => part.padStart(2, "0")).join("-");
  return daysOf(edtf) === undefined ? undefined : edtf;
}
