import { describe, expect, it } from "vitest";

import { useApi } from "./api.ts";
import { loadHolders } from "./holders-world.ts";

const api = useApi(loadHolders);

interface Edge {
  readonly certainty: string;
  readonly gapDays: number | null;
  readonly node: { readonly person: { readonly name: string }; readonly post: { name: string } };
}

interface Roster {
  readonly startsOn: string | null;
  readonly endedOn: string | null;
  readonly successors: readonly { readonly id: string }[];
  readonly holders: readonly Edge[];
  readonly acting: readonly Edge[];
  readonly vacant: readonly { readonly name: string }[];
}

const edge = "{ certainty gapDays node { person { name } post { name } } }";

/** The roster of a body on a day, a holder in a line. */
async function roster(body: string, asOf: string, classes?: readonly string[]) {
  const { data, errors } = await api.ask(
    `query ($id: ID!, $asOf: Date!, $classes: [PostClass!]) {
      body(id: $id) {
        roster(asOf: $asOf, classes: $classes) {
          startsOn endedOn successors { id } holders ${edge} acting ${edge} vacant { name }
        }
      }
    }`,
    { id: `body:${body}`, asOf, classes },
  );
  expect(errors).toBeUndefined();
  const found = (data as { body: { roster: Roster } }).body.roster;
  return {
    ...found,
    successors: found.successors.map(({ id }) => id),
    holders: found.holders.map(tell),
    acting: found.acting.map(tell),
    vacant: found.vacant.map(({ name }) => name),
  };
}

function tell({ certainty, gapDays, node: { person, post } }: Edge): string {
  const how = certainty === "CERTAIN" ? "" : ` ${certainty} ${gapDays ?? "?"}`;
  return `${post.name} ${person.name}${how}`;
}

const nothing = {
  startsOn: null,
  endedOn: null,
  successors: [],
  holders: [],
  acting: [],
  vacant: [],
};

describe("the roster of a body on a day", () => {
  it("has the certain first, by seniority, then the possible by how near they are attested, those of no day last", async () => {
    expect(await roster("so-y-te", "2012-03-01")).toEqual({
      ...nothing,
      holders: [
        "Giám đốc Ngô Văn An",
        "Phó Giám đốc Hồ Thị Mai",
        "Chánh Văn phòng Mai Văn Giang POSSIBLE 338",
        "Phó Giám đốc Mai Văn Giang POSSIBLE 2528",
        "Phó Giám đốc Vũ Thị Em POSSIBLE ?",
      ],
    });
  });

  it("tells of a seat that is only possibly held", async () => {
    expect(await roster("so-y-te", "2020-01-01", ["HEAD"])).toEqual({
      ...nothing,
      holders: ["Giám đốc Đỗ Văn Cường POSSIBLE 306"],
    });
  });

  it("has both holders of a seat that sources give to two, and whoever is possible only where none is certain", async () => {
    expect((await roster("so-tai-chinh", "2005-01-01")).holders).toEqual([
      "Giám đốc Ngô Văn An",
      "Giám đốc Lý Thị Bích",
    ]);
    expect((await roster("so-tai-chinh", "2002-02-02")).holders).toEqual([
      "Giám đốc Ngô Văn An",
      "Giám đốc Đỗ Văn Cường",
    ]);
    expect((await roster("so-tai-chinh", "2002-02-03")).holders).toEqual(["Giám đốc Ngô Văn An"]);
    expect((await roster("so-tai-chinh", "1999-12-31")).holders).toEqual([
      "Giám đốc Đỗ Văn Cường POSSIBLE 764",
      "Giám đốc Hồ Thị Mai POSSIBLE ?",
    ]);
  });

  it("keeps acting holders apart, and names a vacant seat but no post that had ended", async () => {
    expect(await roster("so-y-te", "2022-03-01", ["HEAD", "OFFICER"])).toEqual({
      ...nothing,
      acting: ["Giám đốc Mai Văn Giang"],
      vacant: ["Giám đốc"],
    });
    expect((await roster("so-y-te", "2015-12-31", ["OFFICER"])).holders).toEqual([
      "Chánh Văn phòng Mai Văn Giang POSSIBLE 1062",
    ]);
  });

  it("is empty before the start of a body, and after its end, when it names what followed", async () => {
    expect(await roster("so-y-te", "2009-05-31")).toEqual({ ...nothing, startsOn: "2009-06" });
    expect((await roster("so-y-te", "2009-06-01")).startsOn).toBeNull();
    expect(await roster("so-thuong-mai", "2008-05-01")).toEqual({
      ...nothing,
      endedOn: "2008-04-30",
      successors: ["body:so-cong-thuong"],
    });
    expect(await roster("so-thuong-mai", "2008-04-30")).toEqual({
      ...nothing,
      holders: ["Giám đốc Bùi Văn Phúc POSSIBLE 298"],
    });
  });

  it("tells who belonged to the body at any time, or in a period", async () => {
    const { data } = await api.ask(`
      {
        body(id: "body:so-y-te") {
          tenures(first: 3) { totalCount nodes { id acting } pageInfo { hasNextPage endCursor } }
          heads: tenures(classes: [HEAD], during: {to: "2011-01-01"}) { nodes { id } }
          onDay: tenures(asOf: "2012-03-01", certainty: [CERTAIN]) { edges { certainty node { id } } }
          roster(asOf: "2012-03-01") { holderCount }
        }
      }
    `);
    expect(data).toEqual({
      body: {
        roster: { holderCount: 5 },
        tenures: {
          totalCount: 11,
          nodes: [
            { id: "tenure:vu-thi-em.so-y-te.giam-doc", acting: false },
            { id: "tenure:mai-van-giang.so-y-te.giam-doc.acting", acting: true },
            { id: "tenure:ha-van-dung.so-y-te.giam-doc", acting: false },
          ],
          pageInfo: { hasNextPage: true, endCursor: expect.any(String) as string },
        },
        heads: {
          nodes: [
            { id: "tenure:ngo-van-an.so-y-te.giam-doc" },
            { id: "tenure:bui-van-phuc.so-y-te.giam-doc" },
          ],
        },
        onDay: {
          edges: [
            { certainty: "CERTAIN", node: { id: "tenure:ho-thi-mai.so-y-te.pho-giam-doc" } },
            { certainty: "CERTAIN", node: { id: "tenure:ngo-van-an.so-y-te.giam-doc" } },
          ],
        },
      },
    });
  });
});

interface TitleEdge {
  readonly certainty: string | null;
  readonly gapDays: number | null;
  readonly node: { readonly post: { readonly label: string } };
}

describe("the tenures of a person in a period and on a day", () => {
  const tenures = async (args: string) => {
    const { data, errors } = await api.ask(
      `{ person(id: "person:ho-thi-mai") { tenures(${args}) { edges { certainty gapDays node { post { label } } } } } }`,
    );
    if (errors) return errors.map(({ message, extensions }) => `${extensions.code}: ${message}`);
    const { edges } = (data as { person: { tenures: { edges: TitleEdge[] } } }).person.tenures;
    return edges.map(({ certainty, gapDays, node }) =>
      [node.post.label, certainty, gapDays].filter((part) => part !== null).join(" "),
    );
  };

  it("a period with an open end takes in what may have stood on some day of it", async () => {
    expect(await tenures('during: {from: "2013-01-15"}')).toEqual([
      "Đại tá",
      "Phó Giám đốc Sở Nội vụ",
      "Phó Giám đốc Sở Y tế",
    ]);
    expect(await tenures('during: {from: "2013-01-16"}')).toEqual([
      "Đại tá",
      "Phó Giám đốc Sở Nội vụ",
    ]);
    // Deputy of health since some day of April 2011, so perhaps since the first.
    expect(await tenures('during: {to: "2011-04-01"}, classes: [DEPUTY]')).toEqual([
      "Phó Giám đốc Sở Y tế",
    ]);
    expect(await tenures('during: {to: "2011-03-31"}, classes: [DEPUTY]')).toEqual([]);
    expect(await tenures("during: {}, classes: [DEPUTY]")).toEqual([
      "Phó Giám đốc Sở Nội vụ",
      "Phó Giám đốc Sở Y tế",
    ]);
  });

  it("a day beside a period judges the titles of the period on that day", async () => {
    expect(
      await tenures(
        'during: {from: "2012-01-01", to: "2012-12-31"}, asOf: "2013-01-15", certainty: [CERTAIN, POSSIBLE, OUT]',
      ),
    ).toEqual([
      "Đại tá POSSIBLE 167",
      "Phó Giám đốc Sở Nội vụ CERTAIN",
      "Phó Giám đốc Sở Y tế POSSIBLE 1",
    ]);
  });

  it("what cannot be answered says what to give instead", async () => {
    expect(await tenures("certainty: [CERTAIN]")).toEqual([
      'BAD_USER_INPUT: "certainty" speaks of a day: give "asOf" with it.',
    ]);
    expect(await tenures('during: {from: "2014-01-01", to: "2013-01-01"}')).toEqual([
      'BAD_USER_INPUT: "during" ends before it begins: exchange "from" and "to".',
    ]);
    const [partial] = await tenures('during: {from: "2014"}');
    expect(partial).toMatch(/^BAD_USER_INPUT: .*A Date is a day as "2018-06-11", not "2014"\./);
  });
});
