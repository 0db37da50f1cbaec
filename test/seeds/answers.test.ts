import { expect, test } from "vitest";

import { type Entry, readSeeds, under } from "./bundles.ts";

const articles = readSeeds("articles").map(({ content }) => content);
const events = articles.flatMap((article) => under(article, "events"));

const participationsAt = (id: string): readonly Entry[] =>
  under(events.find((event) => event["id"] === id) ?? {}, "participations");

const printed = (entry: Entry, key: string): readonly unknown[] =>
  under(entry, key).map(({ printedAs, name }) => printedAs ?? name);

const rolesOf = (entry: Entry): readonly unknown[] => under(entry, "roles").map(({ role }) => role);

test("who chaired the working session of 11 June 2018, as what", () => {
  const chairs = participationsAt("event:2018-06-11.kiem-tra-nghi-quyet-25").filter((entry) =>
    rolesOf(entry).includes("CO_CHAIR"),
  );
  const answer = chairs.map((entry) => [
    entry["person"],
    printed(entry, "titles"),
    printed(entry, "eventTitles"),
  ]);
  expect(answer).toEqual([
    [
      "person:truong-thi-mai",
      ["Ủy viên Bộ Chính trị", "Trưởng ban Dân vận Trung ương"],
      ["Trưởng Ban Chỉ đạo", "Trưởng Đoàn kiểm tra"],
    ],
    [
      "person:to-lam",
      [
        "Thượng tướng",
        "Ủy viên Bộ Chính trị",
        "Bí thư Đảng ủy Công an Trung ương",
        "Bộ trưởng Bộ Công an",
      ],
      [],
    ],
  ]);
});

test("who came to the conference of 4 November, as what", () => {
  const people = participationsAt("event:xxxx-11-04.hoi-nghi-ky-ket-chuong-trinh-phoi-hop-ha-noi");
  expect(
    people.map((entry) => [entry["person"], under(entry, "titles").map(({ post }) => post)]),
  ).toEqual([
    [
      "person:ngo-thi-thanh-hang",
      ["post:ban-chap-hanh-trung-uong-dang.uy-vien", "post:thanh-uy-ha-noi.pho-bi-thu-thuong-truc"],
    ],
    [
      "person:luong-ngoc-duong",
      [
        "post:cong-an-nhan-dan.thieu-tuong",
        "post:cuc-xay-dung-phong-trao-toan-dan-bao-ve-an-ninh-to-quoc.pho-cuc-truong",
      ],
    ],
    ["person:lam-thi-bich-nguyet", ["post:ban-dan-van-trung-uong.pho-chanh-van-phong"]],
    ["person:le-hong-son", ["post:uy-ban-nhan-dan-thanh-pho-ha-noi.pho-chu-tich"]],
    ["person:nguyen-lan-huong", ["post:ban-dan-van-thanh-uy-ha-noi.truong-ban"]],
    [
      "person:doan-duy-khuong",
      [
        "post:cong-an-nhan-dan.thieu-tuong",
        "post:thanh-uy-ha-noi.uy-vien-ban-thuong-vu",
        "post:dang-uy-cong-an-thanh-pho-ha-noi.bi-thu",
        "post:cong-an-thanh-pho-ha-noi.giam-doc",
      ],
    ],
    [
      "person:dinh-van-toan",
      ["post:cong-an-nhan-dan.thieu-tuong", "post:cong-an-thanh-pho-ha-noi.pho-giam-doc"],
    ],
  ]);
});

test("for whom they signed: two bodies and two people, in order", () => {
  const signers = participationsAt("event:xxxx-11-04.le-ky-ket-chuong-trinh-phoi-hop-ha-noi");
  const answer = signers.map((entry) => [
    entry["person"],
    rolesOf(entry),
    under(entry, "onBehalfOf").map(({ body }) => body),
  ]);
  expect(answer).toEqual([
    ["person:doan-duy-khuong", ["SIGN", "ATTEND"], ["body:cong-an-thanh-pho-ha-noi"]],
    ["person:nguyen-lan-huong", ["SIGN", "ATTEND"], ["body:ban-dan-van-thanh-uy-ha-noi"]],
  ]);
});

test("which documents implement resolution 25-NQ/TW of 2013, by which articles", () => {
  const implementing = articles.flatMap((article) =>
    under(article, "documents").flatMap((document) =>
      under(document, "relations")
        .filter((relation) => relation["document"] === "document:25-nq-tw.2013")
        .map(({ how }) => [article["bundle"], document["id"], how]),
    ),
  );
  expect(implementing).toEqual([
    ["article.2018-06-11-kiem-tra-nghi-quyet-25", "document:22-ctr-duca-v28.2013", "IMPLEMENTS"],
    [
      "article.2019-03-11-so-ket-chuong-trinh-phoi-hop",
      "document:22-ctr-duca-v28.2013",
      "IMPLEMENTS",
    ],
  ]);
});
