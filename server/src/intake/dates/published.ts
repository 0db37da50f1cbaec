import type { Line } from "../parts/index.ts";
import { findDates } from "./find-dates.ts";

const viewCounter = /lượt xem|lượt đọc|views?(?!\p{L})/iu;

/**
 * The day the page was published, as its date lines say. Of several the one beside the view counter counts, else the last
 * above the text: the first is often the day the page was shown (trap 52).
 */
export function printedPublication(text: string, lines: readonly Line[]): string | null {
  const headers = lines.flatMap((line, index) => {
    if (line.kind !== "dateline") return [];
    const edtf = findDates(text.slice(line.start, line.end)).find(({ edtf }) =>
      /^\d{4}-\d{2}-\d{2}$/.test(edtf),
    )?.edtf;
    if (edtf === undefined) return [];
    const around = [line, lines[index + 1]].map((each) =>
      each === undefined ? "" : text.slice(each.start, each.end),
    );
    return [
      { edtf, index, counted: around.some((said) => said.length < 120 && viewCounter.test(said)) },
    ];
  });
  const firstProse = lines.findIndex(
    ({ kind, start, end }) => kind === "body" && end - start > 200,
  );
  const above = headers.filter(({ index }) => firstProse < 0 || index < firstProse);
  return (headers.find(({ counted }) => counted) ?? above.at(-1) ?? headers[0])?.edtf ?? null;
}
