import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";

import { extractArticles } from "../../../server/src/cli/extract-articles.ts";
import { useTemporaryFolder } from "../../support/temporary-folder.ts";

const report =
  "Ngày 2/3, tại Hà Nội, Bộ Nội vụ tổ chức hội nghị. Bà Trần Thị Bình, Thứ trưởng Bộ Nội vụ chủ trì hội nghị.";

describe("niengiam extract", () => {
  const folder = useTemporaryFolder();
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** Runs the command on files written for it; what it printed and its exit code. */
  async function run(
    files: Record<string, string>,
    options: { published?: string; json: boolean },
    paths?: string[],
  ) {
    const home = join(folder.current, String(Math.random()).slice(2));
    mkdirSync(home);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
    const printed: string[] = [];
    vi.spyOn(process.stdout, "write").mockImplementation((text) => printed.push(String(text)) > 0);
    const told = vi.spyOn(console, "error").mockReturnValue();
    const code = await extractArticles(
      paths ?? Object.keys(files).map((name) => join(home, name)),
      options,
    );
    return {
      code,
      printed: printed.join(""),
      told: told.mock.calls.map(([sentence]) => String(sentence).replace(`${home}/`, "")),
      home,
    };
  }

  test("prints one article for people, with rules and offsets", async () => {
    const { code, printed } = await run(
      { "a.txt": report },
      { json: false, published: "2022-03-03" },
    );
    expect(code).toBe(0);
    expect(printed.split("\n").slice(0, 12)).toEqual([
      "a, published 2022-03-03",
      "  event e1: conference, 2022-03-02, Hà Nội",
      "    hội nghị",
      "    hosts: Bộ Nội vụ",
      "    date: year from the day of publication",
      "    [meeting named by a noun 40–48]",
      "  person: Trần Thị Bình",
      "    [name behind an honorific 53–66]",
      "    title: Thứ trưởng | Bộ Nội vụ",
      "      [title of a comma list or before the name 68–88]",
      "    e1: chair",
      "      [verb behind its subject 89–96]",
    ]);
  });

  test("prints one article as JSON", async () => {
    const { printed } = await run({ "a.txt": report }, { json: true });
    expect(JSON.parse(printed)).toMatchObject({
      article: "a",
      language: "vi",
      published: null,
      persons: [{ name: "Trần Thị Bình" }],
    });
  });

  test("prints several as a line of JSON each, refused ones with the reason, and says so by its exit code", async () => {
    const { code, printed, told } = await run(
      { "a.txt": report, "b.html": `<p>${report}</p>`, "c.txt": "" },
      { json: false },
    );
    const lines = printed
      .trim()
      .split("\n")
      .map(
        (line) =>
          JSON.parse(line) as { article: string; persons: unknown[]; refused?: { code: string } },
      );
    expect(
      lines.map(({ article, persons, refused }) => [article, persons.length, refused?.code]),
    ).toEqual([
      ["a", 1, undefined],
      ["b", 1, undefined],
      ["c", 0, "EMPTY"],
    ]);
    expect([code, told]).toEqual([1, ["c.txt: The text is empty."]]);
  });

  test("reads the articles of a folder, and nothing else in it", async () => {
    const { home } = await run(
      { "a.txt": report, "b.txt": report, "notes.md": "x" },
      { json: true },
    );
    const { printed } = await run({}, { json: true }, [home]);
    expect(
      printed
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { article: string }).article),
    ).toEqual(["a", "b"]);
  });

  test("refuses a wrong date and a missing file before it reads anything", async () => {
    await expect(run({ "a.txt": report }, { json: true, published: "2022-13" })).rejects.toThrow(
      "--published 2022-13: expected a date as 2022-02-14, 2022-02 or 2022.",
    );
    await expect(run({}, { json: true }, ["/nowhere/a.txt"])).rejects.toThrow(
      "/nowhere/a.txt: no such file or folder.",
    );
  });
});
