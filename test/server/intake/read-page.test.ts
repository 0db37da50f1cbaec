import { describe, expect, test } from "vitest";

import { extractInput } from "../../../server/src/intake/index.ts";
import { readText } from "../../../server/src/intake/text/read-input.ts";

const page = `<!doctype html><html><head><meta property="article:published_time" content="2024-01-11T08:00:00+07:00"><title>Báo</title></head><body>
<nav><a href="/">Trang chủ</a><a href="/a">Thời sự</a></nav>
<article><h1>Bộ Tư pháp tổng kết công tác năm 2023</h1><time datetime="2024-01-11">11/01/2024</time>
<p>Ngày 10/1, tại Hà Nội, <b>Bộ Tư pháp</b> tổ chức hội nghị tổng kết công tác tư pháp năm 2023, triển khai nhiệm vụ năm 2024.
Bà Đặng&nbsp;Thị Lan, Thứ trưởng Bộ Tư pháp chủ trì hội nghị.</p>
<figure><img src="a.jpg"><figcaption>Bà Đặng Thị Lan phát biểu tại hội nghị. Ảnh: Trần Hồng</figcaption></figure>
<p>Phát biểu tại hội nghị, bà Đặng Thị Lan đánh giá cao kết quả mà toàn ngành đã đạt được trong năm qua, nhất là công tác xây dựng pháp luật.</p></article>
<aside><h3>Tin liên quan</h3><ul><li>Thứ trưởng Bộ Công an Lê Văn Lạ thăm Công an thành phố Huế</li></ul></aside>
<script>const said = "Ông Nguyễn Văn An, Giám đốc Sở Y tế dự hội nghị.";</script></body></html>`;

describe("a page", () => {
  test("gives the article a line for each block, with the day in its head", () => {
    expect(readText(page)).toEqual({
      fromPage: true,
      published: "2024-01-11",
      text: [
        "Bộ Tư pháp tổng kết công tác năm 2023",
        "11/01/2024",
        "Ngày 10/1, tại Hà Nội, Bộ Tư pháp tổ chức hội nghị tổng kết công tác tư pháp năm 2023, triển khai nhiệm vụ năm 2024. Bà Đặng Thị Lan, Thứ trưởng Bộ Tư pháp chủ trì hội nghị.",
        "Bà Đặng Thị Lan phát biểu tại hội nghị. Ảnh: Trần Hồng",
        "Phát biểu tại hội nghị, bà Đặng Thị Lan đánh giá cao kết quả mà toàn ngành đã đạt được trong năm qua, nhất là công tác xây dựng pháp luật.",
      ].join("\n"),
    });
  });

  test("speaks by its article alone, and offsets count in the text that comes with the facts", () => {
    const found = extractInput(page, { article: "x" });
    expect(
      found.persons.map(({ name, participations }) => [
        name,
        participations.map(({ role }) => role),
      ]),
    ).toEqual([["Đặng Thị Lan", ["chair", "speak"]]]);
    const { start, end } = found.persons[0]?.evidence ?? { start: 0, end: 0 };
    expect(found.text?.slice(start, end)).toBe("Đặng Thị Lan");
  });

  test("what the caller knows of the day outranks the page", () => {
    expect(extractInput(page, { article: "x", published: "2024-02-01" }).published).toBe(
      "2024-02-01",
    );
  });

  test("nested a hundred thousand deep is read without its tags", () => {
    const deep = `<html><body>${"<div>".repeat(100_000)}Ông Trần Văn An được mời dự hội nghị của Bộ Nội vụ.`;
    expect(extractInput(deep, { article: "x" }).persons.map(({ name }) => name)).toEqual([
      "Trần Văn An",
    ]);
  });
});
