import { createIntl } from "react-intl";
import { describe, expect, test } from "vitest";

import { citation, errorReport, type Cited } from "../../../web/src/citing/citation.ts";
import { factWords, valueWords } from "../../../web/src/citing/fact-words.ts";
import { reportAddress } from "../../../web/src/citing/report-address.ts";
import { en } from "../../../web/src/i18n/en.ts";
import { pagesEn } from "../../../web/src/i18n/pages/en.ts";
import { pagesVi } from "../../../web/src/i18n/pages/vi.ts";
import { vi } from "../../../web/src/i18n/vi.ts";

const english = createIntl({ locale: "en", messages: { ...en, ...pagesEn } });
const vietnamese = createIntl({ locale: "vi", messages: { ...vi, ...pagesVi } });

const claim: Cited["claims"][number] = {
  id: "claim:bao-a.tran-thi-binh.holds.ban-a.truong-ban",
  says: "HOLDS",
  subject: "person:tran-thi-binh",
  object: "post:ban-a.truong-ban",
  value: null,
  role: null,
  printedAs: "Trưởng ban",
  at: "2018-06-11",
  dateKind: null,
  inferred: null,
  conflictsWith: [],
  note: null,
  locator: { paragraph: 3 },
  source: {
    id: "source:bao-a",
    label: "Báo A",
    publisher: "Báo A",
    kind: "PRESS",
    url: "https://bao-a.example/1",
    title: null,
    published: "2018-06-12",
  },
};

const cited: Cited = {
  words: "Trần Thị Bình, Trưởng ban: held on 11 June 2018",
  claims: [claim, claim],
  link: "https://niengiam.example/#lang=en&page=tenure:x",
  id: "tenure:x",
  version: "v7",
  day: "2026-03-01",
};

describe("a citation", () => {
  test("says what, who printed it where, which dataset, when it was read, and where it is; each place once", () => {
    expect(citation(english, cited)).toBe(
      "Trần Thị Bình, Trưởng ban: held on 11 June 2018. Sources: Báo A, 12 June 2018, paragraph 3, “Trưởng ban”, https://bao-a.example/1. In: Niên Giám, dataset v7, read on 1 March 2026. https://niengiam.example/#lang=en&page=tenure:x",
    );
  });

  test("reads in Vietnamese too", () => {
    expect(citation(vietnamese, cited)).toContain(
      "Nguồn: Báo A, 12/6/2018, đoạn 3, “Trưởng ban”, https://bao-a.example/1. Trong: Niên Giám, bộ dữ liệu v7, đọc ngày 1/3/2026.",
    );
  });
});

describe("a report of an error", () => {
  const report = errorReport(english, cited);

  test("names the fact, the link and the dataset, and leaves room for what is wrong", () => {
    expect(report.split("\n").slice(0, 6)).toEqual([
      "Error in Niên Giám",
      "",
      "Fact: Trần Thị Bình, Trưởng ban: held on 11 June 2018",
      "Link: https://niengiam.example/#lang=en&page=tenure:x",
      "Id: tenure:x",
      "Dataset: v7",
    ]);
  });

  test("goes by mail or to a form for issues, where one of them is set", () => {
    const mail = new URL(reportAddress(report, "mailto:editors@niengiam.example") ?? "");
    expect(mail.searchParams.get("subject")).toBe("Error in Niên Giám");
    expect(mail.searchParams.get("body")).toBe(report);
    const form = new URL(reportAddress(report, "https://host.example/new?labels=data") ?? "");
    expect([...form.searchParams.keys()]).toEqual(["labels", "title", "body"]);
  });

  test.each(["", "javascript:alert(1)", "editors"])("goes nowhere by %j", (to) => {
    expect(reportAddress(report, to)).toBeNull();
  });
});

describe("a fact in words", () => {
  const name = (id: string, label: string, labelEn: string | null) => ({
    __typename: "Person" as const,
    id,
    label,
    labelEn,
  });

  test("of a claim names what it speaks of, in the language of the page", () => {
    const fact = { __typename: "Claim" as const, ...claim, recordedAt: null, recordedBy: null };
    const names = [
      name("person:tran-thi-binh", "Trần Thị Bình", null),
      name("post:ban-a.truong-ban", "Trưởng ban A", "Head, Commission A"),
    ];
    expect(factWords(english, fact, names)).toBe(
      "Trần Thị Bình – holds – Head, Commission A – 11 June 2018",
    );
    expect(factWords(vietnamese, fact, names)).toBe(
      "Trần Thị Bình – giữ chức – Trưởng ban A – 11/6/2018",
    );
  });

  test("of a participation says who, as what, where, when and in which role", () => {
    const fact = {
      __typename: "Participation" as const,
      id: "participation:x",
      roles: ["CHAIR" as const, "SPEAK" as const],
      person: { id: "person:a", name: "Nguyễn Văn An" },
      event: { id: "event:a", name: "Hội nghị", date: "2018-06" },
      titles: [{ printedAs: "Thiếu tướng" }, { printedAs: null }],
      evidence: [],
    };
    expect(factWords(english, fact, [])).toBe(
      "Nguyễn Văn An (Thiếu tướng) at Hội nghị, June 2018: chaired, spoke",
    );
  });

  test.each([
    ["DATE", "XXXX-11-04", "4 November, year not in print"],
    ["MODE", "ONLINE", "online"],
    ["TITLE", "25-NQ/TW", "25-NQ/TW"],
    ["DATE", null, null],
  ])("the value of %s %j is %j", (says, value, words) => {
    expect(valueWords(english, { says, value })).toBe(words);
  });
});
