import { fold } from "../../text/index.ts";
import type { Reading } from "./readings.ts";

/**
 * What stands before a name in print and on a reader's lips, and is no part of it: honorifics, ranks of the army, the
 * police and the navy, and the titles that are used alone before a name (Bộ trưởng An). A form that is also a common
 * syllable of names (anh, chị) is left out.
 */
const forms = [
  "đồng chí, đ c, ông, bà, mr, mrs, ms",
  "gs, pgs, ts, ths, giáo sư, phó giáo sư, tiến sĩ, thạc sĩ, bác sĩ, luật sư",
  "hòa thượng, thượng tọa, đại đức, ni trưởng, ni sư, hồng y, tổng giám mục, giám mục, linh mục, mục sư",
  "đại tướng, thượng tướng, trung tướng, thiếu tướng, đại tá, thượng tá, trung tá, thiếu tá",
  "đại úy, thượng úy, trung úy, thiếu úy, chuẩn úy, đô đốc, phó đô đốc, chuẩn đô đốc",
  "tổng bí thư, bí thư, phó bí thư, chủ tịch nước, phó chủ tịch nước, chủ tịch, phó chủ tịch",
  "thủ tướng, phó thủ tướng, bộ trưởng, thứ trưởng, chủ nhiệm, phó chủ nhiệm, trưởng ban, phó trưởng ban",
  "cục trưởng, phó cục trưởng, vụ trưởng, phó vụ trưởng, giám đốc, phó giám đốc, tư lệnh, chính ủy",
].flatMap((line) => line.split(", ").map((form) => ({ spelled: form, folded: fold(form) })));

/**
 * How many words at the start of a text are forms of address; the last word never is. With marks they must be spelled
 * with theirs, so that "ba đình" is not taken for "bà Đình"; in a text without marks, without.
 */
export function addressLength({ spelled, folded }: Reading): number {
  if (spelled.length !== folded.length) return 0;
  const marked = spelled.some((word, at) => word !== folded[at]);
  const words = marked ? spelled : folded;
  const formsHere = forms.map((form) => (marked ? form.spelled : form.folded).split(" "));
  let at = 0;
  for (;;) {
    const found = formsHere
      .filter((form) => form.every((word, index) => word === words[at + index]))
      .map((form) => form.length);
    const next = at + Math.max(0, ...found);
    if (next === at || next >= words.length) return at;
    at = next;
  }
}
