import { expect, test } from "vitest";

import { mappingsIn, readSeeds, textsAmong } from "./bundles.ts";
import { columns, countsOf } from "./counts.ts";

/** Counted in the articles, not in the files: one row of `columns` for each. */
const expected: Readonly<Record<string, readonly number[]>> = {
  "2018-03-07-ra-quan-dong-hanh-cung-phu-nu-bien-cuong": [1, 2, 2, 3, 2, 0, 0, 0, 2, 0, 0, 0, 0],
  "2018-06-11-kiem-tra-nghi-quyet-25": [1, 4, 4, 8, 9, 0, 0, 3, 2, 0, 0, 4, 4],
  "2018-12-17-tham-toa-giam-muc-hung-hoa": [1, 5, 5, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0],
  "2019-03-11-so-ket-chuong-trinh-phoi-hop": [1, 3, 3, 3, 8, 0, 0, 0, 0, 3, 0, 3, 3],
  "2020-07-31-bo-nhiem-giam-doc-cong-an": [3, 5, 5, 6, 15, 2, 0, 0, 2, 0, 0, 0, 0],
  "2022-02-14-hop-chuan-bi-tong-ket": [1, 2, 2, 3, 5, 0, 0, 0, 0, 0, 0, 1, 0],
  "2023-01-06-tong-ket-cong-tac-dan-van-2022": [1, 5, 5, 6, 11, 2, 2, 0, 1, 0, 2, 2, 2],
  "2023-08-29-hiep-thuong-uy-ban-mttq-nghe-an": [2, 4, 4, 5, 7, 0, 0, 0, 2, 0, 0, 2, 0],
  "2023-09-05-kiem-tra-phoi-hop-dan-van-ha-tinh": [1, 3, 3, 3, 5, 0, 0, 0, 3, 1, 0, 1, 1],
  "2024-01-10-tong-ket-chuong-trinh-phoi-hop-2023": [1, 3, 3, 4, 8, 0, 0, 0, 3, 0, 0, 3, 3],
  "undated-ky-quy-che-phoi-hop-bo-cong-an-tong-ldld": [1, 9, 9, 11, 16, 1, 3, 0, 0, 0, 0, 1, 1],
  "undated-nhan-su-quang-ngai-kien-giang": [5, 7, 7, 7, 17, 3, 4, 0, 3, 0, 0, 0, 0],
  "xxxx-03-28-hoi-nghi-ban-chu-nhiem-tong-cuc-chinh-tri": [1, 4, 4, 4, 12, 0, 4, 0, 1, 0, 0, 0, 0],
  "xxxx-06-14-thang-cap-bac-ham-thuong-tuong": [1, 5, 5, 7, 13, 0, 9, 0, 0, 0, 1, 1, 1],
  "xxxx-09-22-ky-niem-90-nam-dan-van-thai-nguyen": [1, 4, 4, 6, 9, 0, 0, 0, 1, 0, 2, 0, 0],
  "xxxx-10-17-tong-ket-10-nam-chuong-trinh-phoi-hop": [1, 5, 5, 6, 15, 0, 0, 0, 2, 0, 0, 1, 1],
  "xxxx-11-04-ky-ket-chuong-trinh-phoi-hop-ha-noi": [2, 7, 9, 13, 15, 0, 0, 0, 2, 2, 7, 3, 4],
};

test("every bundle says as much as its article", () => {
  const counted = readSeeds("articles").map(({ name, content }) => [name, countsOf(content)]);
  const wanted = Object.entries(expected).map(([name, row]) => [
    `${name}.yaml`,
    Object.fromEntries(columns.map((column, index) => [column, row[index]])),
  ]);
  expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(wanted));
});

test("the seventeen articles name sixty-one people", () => {
  const people = readSeeds("articles").flatMap(({ content }) =>
    textsAmong(mappingsIn(content).map(({ person }) => person)),
  );
  expect(new Set(people).size).toBe(61);
});
