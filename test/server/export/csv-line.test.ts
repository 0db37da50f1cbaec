import { array, assert, property, string } from "fast-check";
import papaparse from "papaparse";
import { describe, expect, it } from "vitest";

import { csvLine } from "../../../server/src/export/formats/csv-line.ts";

describe("a line of a table", () => {
  it("ends as RFC 4180 says, and quotes only what must be", () => {
    expect(csvLine(["a", 'nói "có"', "một, hai", "hai\ndòng", true, 3, null, undefined])).toBe(
      'a,"nói ""có""","một, hai","hai\ndòng",true,3,,\r\n',
    );
  });

  it("joins lists, shows open bounds as nothing, and is NFC", () => {
    expect(csvLine([["Ba", "Bảy"], [], "0000-01-01", "9999-12-31", "Tô".normalize("NFD")])).toBe(
      "Ba | Bảy,,,,Tô\r\n",
    );
  });

  it.each(["=1+1", "+84", "-5", "@SUM(A1)", "\tx", "\rx", "＝1", "－1"])(
    "gives a spreadsheet no formula of %j",
    (text) => {
      expect(papaparse.parse<string[]>(csvLine([text])).data[0]).toEqual([`'${text}`]);
    },
  );

  it("is read back as it was written", () => {
    const cell = string({ unit: "grapheme" }).map((text) => `x${text}`.normalize("NFC"));
    assert(
      property(array(cell, { minLength: 1 }), (cells) => {
        expect(
          papaparse.parse<string[]>(csvLine(cells), { delimiter: ",", newline: "\r\n" }).data[0],
        ).toEqual(cells);
      }),
    );
  });
});
