import type { RoleObject } from "../format.ts";
import type { Token } from "../tokens/index.ts";

/** The first word of what is handed over tells its kind. */
const objects: readonly (readonly [RegExp, RoleObject])[] = [
  [/^(?:các )?(?:quyết định|nghị quyết)/u, "decision"],
  [
    /^(?:huân|huy|kỷ niệm) chương|^bằng (?:khen|công nhận|tuyên dương)|^giấy khen|^danh hiệu|^cờ|^huy hiệu|^giải/u,
    "award",
  ],
  [/^(?:quân hàm|cấp (?:bậc )?hàm|cấp hiệu)/u, "rank"],
  [/^(?:hoa|lẵng hoa|bó hoa)/u, "flowers"],
];

/** What is handed over behind a verb of giving or getting; undefined where no word says so. */
export function objectOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): RoleObject | undefined {
  for (let at = from; at < to; at++) {
    const words = tokens
      .slice(at, at + 3)
      .map(({ key }) => key)
      .join(" ");
    const found = objects.find(([pattern]) => pattern.test(words));
    if (found !== undefined) return found[1];
    if (tokens[at]?.text === ";") return undefined;
  }
  return undefined;
}
