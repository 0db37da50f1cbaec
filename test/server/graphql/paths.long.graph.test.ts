import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

import { useApi } from "./api.ts";
import { loadNetwork } from "./network-world.ts";
import { loadRandomWorlds, randomWorlds, simplePaths } from "./random-world.ts";

const api = useApi(loadNetwork);

const question = `
  query ($from: ID!, $to: ID!, $maxSteps: Int, $via: [RelationType!], $avoid: [ID!], $asOf: Date, $first: Int) {
    paths(from: $from, to: $to, maxSteps: $maxSteps, via: $via, avoid: $avoid, asOf: $asOf, first: $first) {
      searched { maxSteps via asOf reached complete passedOver }
      paths {
        length
        steps {
          from { id } to { id } relation { type } more certainty gapDays sentence sentenceEn evidence { says }
        }
      }
    }
  }
`;

interface Found {
  readonly searched: object;
  readonly paths: readonly {
    readonly length: number;
    readonly steps: readonly {
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
      readonly relation: { readonly type: string };
      readonly more: number;
      readonly certainty: string | null;
      readonly gapDays: number | null;
      readonly sentence: string;
      readonly sentenceEn: string;
      readonly evidence: readonly { readonly says: string }[];
    }[];
  }[];
}

async function find(variables: Record<string, unknown>): Promise<Found> {
  const { data, errors } = await api.ask(question, variables);
  expect(errors).toBeUndefined();
  return data?.["paths"] as Found;
}

const an = "person:nguyen-van-an";
const dung = "person:pham-thi-dung";
const phuc = "person:vo-van-phuc";
const delegate = "person:dai-bieu-1";

describe("how two entities are connected", () => {
  it("the shortest paths come first, each step as a sentence with its evidence", async () => {
    const { paths } = await find({ from: an, to: dung });
    expect(paths).toEqual([
      {
        length: 1,
        steps: [
          {
            from: { id: an },
            to: { id: dung },
            relation: { type: "GAVE_TO" },
            more: 0,
            certainty: null,
            gapDays: null,
            sentence:
              "Nguyễn Văn An trao Bằng khen cho Phạm Thị Dung tại Lễ ký kết ngày 10/5/2020.",
            sentenceEn:
              "Nguyễn Văn An presented Phạm Thị Dung with Bằng khen at Lễ ký kết on 10 May 2020.",
            evidence: [{ says: "GAVE_TO" }],
          },
        ],
      },
      {
        length: 2,
        steps: [
          {
            from: { id: an },
            to: { id: "event:2020-05-10.ky-ket" },
            relation: { type: "TOOK_PART" },
            more: 0,
            certainty: null,
            gapDays: null,
            sentence: "Nguyễn Văn An trao thưởng tại Lễ ký kết ngày 10/5/2020.",
            sentenceEn: "Nguyễn Văn An presented awards at Lễ ký kết on 10 May 2020.",
            evidence: [{ says: "TOOK_PART" }],
          },
          {
            from: { id: "event:2020-05-10.ky-ket" },
            to: { id: dung },
            relation: { type: "TOOK_PART" },
            more: 0,
            certainty: null,
            gapDays: null,
            sentence: "Phạm Thị Dung được trao tặng tại Lễ ký kết ngày 10/5/2020.",
            sentenceEn: "Phạm Thị Dung was presented with something at Lễ ký kết on 10 May 2020.",
            evidence: [{ says: "TOOK_PART" }],
          },
        ],
      },
      {
        length: 2,
        steps: [
          {
            from: { id: an },
            to: { id: "body:bo-noi-vu" },
            relation: { type: "HELD" },
            more: 2,
            certainty: null,
            gapDays: null,
            sentence:
              "Nguyễn Văn An giữ chức Bộ trưởng Bộ Nội vụ, được ghi nhận từ ngày 8/4/2016 đến ngày 31/12/2018.",
            sentenceEn:
              "Nguyễn Văn An held the post of Bộ trưởng Bộ Nội vụ (Ministry of Home Affairs), as attested from 8 April 2016 to 31 December 2018.",
            evidence: [{ says: "HELD" }, { says: "FORMER" }],
          },
          {
            from: { id: "body:bo-noi-vu" },
            to: { id: dung },
            relation: { type: "HELD" },
            more: 0,
            certainty: null,
            gapDays: null,
            sentence:
              "Phạm Thị Dung giữ chức Bộ trưởng Bộ Nội vụ, được ghi nhận từ ngày 1/1/2019 đến ngày 5/5/2022.",
            sentenceEn:
              "Phạm Thị Dung held the post of Bộ trưởng Bộ Nội vụ (Ministry of Home Affairs), as attested from 1 January 2019 to 5 May 2022.",
            evidence: [{ says: "STARTS" }, { says: "HOLDS" }],
          },
        ],
      },
    ]);
  });

  it("a path that exists only outside the day is not given, and the answer says what was searched", async () => {
    const asked = { from: an, to: dung, via: ["HELD"] };
    const lengths = (await find(asked)).paths.map(({ length }) => length);
    expect(lengths).toEqual([2]);
    expect(await find({ ...asked, asOf: "2017-06-01" })).toEqual({
      searched: {
        maxSteps: 4,
        via: ["HELD"],
        asOf: "2017-06-01",
        reached: 3,
        complete: true,
        passedOver: [],
      },
      paths: [],
    });
  });

  it("a tenure that is possible but not certain on the day carries a step, and says so", async () => {
    const { paths } = await find({
      from: phuc,
      to: "person:do-thi-giang",
      via: ["HELD"],
      asOf: "2020-06-01",
    });
    const told = paths.map(({ steps }) =>
      steps.map(({ certainty, gapDays, sentence }) => ({ certainty, gapDays, sentence })),
    );
    expect(told).toEqual([
      [
        {
          certainty: "POSSIBLE",
          gapDays: 152,
          sentence: "Võ Văn Phúc giữ chức Trưởng ban Tổ chức, được ghi nhận ngày 1/1/2020.",
        },
        {
          certainty: "CERTAIN",
          gapDays: null,
          sentence:
            "Đỗ Thị Giang giữ chức Phó Trưởng ban Tổ chức, được ghi nhận từ ngày 1/1/2019 đến ngày 31/12/2021.",
        },
      ],
    ]);
  });

  it("maxSteps cuts a path off, and avoid leads around an entity", async () => {
    const asked = { from: phuc, to: delegate, first: 1 };
    const throughOf = async (more: object) =>
      (await find({ ...asked, ...more })).paths.map(({ steps }) => steps.map(({ to }) => to.id));
    expect(await throughOf({ maxSteps: 4 })).toEqual([]);
    // A conference of three is the smaller circle beside a ministry with its holders and posts.
    expect(await throughOf({ maxSteps: 5 })).toEqual([
      [
        "body:ban-to-chuc",
        "event:2020-05-10.so-ket",
        "person:le-van-cuong",
        "event:2021-01-26.dai-hoi",
        delegate,
      ],
    ]);
    expect(await throughOf({ maxSteps: 5, avoid: ["event:2020-05-10.so-ket"] })).toEqual([
      ["body:ban-to-chuc", "body:bo-noi-vu", an, "event:2021-01-26.dai-hoi", delegate],
    ]);
  });

  it("ranks, acting holders, memberships, documents and days without a year are told too", async () => {
    const sentences = async (from: string, to: string) =>
      (await find({ from, to, first: 1, maxSteps: 6 })).paths.flatMap(({ steps }) =>
        steps.flatMap(({ sentence, sentenceEn }) => [sentence, sentenceEn]),
      );
    expect(await sentences("person:ho-van-khanh", "body:quan-doi")).toEqual([
      "Hồ Văn Khánh mang cấp bậc hàm Thượng tướng Quân đội nhân dân, được ghi nhận ngày 22/12/2020.",
      "Hồ Văn Khánh held the rank of Thượng tướng in People's Army, as attested on 22 December 2020.",
    ]);
    expect(await sentences("person:ho-van-khanh", "body:bo-noi-vu")).toEqual([
      "Hồ Văn Khánh phụ trách Bộ Nội vụ khi chưa có Bộ trưởng Bộ Nội vụ, được ghi nhận ngày 2/2/2023.",
      "Hồ Văn Khánh ran Ministry of Home Affairs in the absence of Bộ trưởng Bộ Nội vụ, as attested on 2 February 2023.",
    ]);
    expect(await sentences("body:ban-to-chuc", "body:bo-noi-vu")).toEqual([
      "Ban Tổ chức trực thuộc Bộ Nội vụ từ năm 2010 đến tháng 6/2020.",
      "Organisation Commission was part of Ministry of Home Affairs from 2010 to June 2020.",
    ]);
    expect(await sentences("person:nguyen-van-an.1970", "document:chuong-trinh-2")).toEqual([
      "Nguyễn Văn An dự Buổi gặp mặt ngày 4/11 (nguồn không in năm).",
      "Nguyễn Văn An attended Buổi gặp mặt on 4 November (no year printed).",
      "Nguyễn Văn An dự Buổi gặp mặt ngày 4/11 (nguồn không in năm).",
      "Nguyễn Văn An attended Buổi gặp mặt on 4 November (no year printed).",
      "Nguyễn Văn An chủ trì Buổi làm việc ngày 1/3/2019.",
      "Nguyễn Văn An chaired Working session on 1 March 2019.",
      "Buổi làm việc kiểm điểm việc thực hiện Nghị quyết số 1 ngày 1/3/2019.",
      "Working session reviewed Nghị quyết số 1 on 1 March 2019.",
      "Chương trình số 2 triển khai thực hiện Nghị quyết số 1.",
      "Chương trình số 2 implements Nghị quyết số 1.",
    ]);
  });

  it("nothing is found for an end that is not there", async () => {
    expect((await find({ from: "person:nobody", to: an })).paths).toEqual([]);
  });

  it.each([
    { from: an, to: an },
    { from: an, to: dung, maxSteps: 7 },
    { from: an, to: dung, first: 11 },
    { from: an, to: dung, via: [] },
    { from: an, to: dung, avoid: [an] },
  ])("$from to $to is refused when it cannot be looked for", async (variables) => {
    const { errors } = await api.ask(question, variables);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });
});

describe("paths in random worlds", () => {
  const worlds = fc.sample(randomWorlds, 30);
  beforeAll(async () => {
    await loadRandomWorlds(api.graph, worlds);
  });

  it.each([null, "2010-06-15"])(
    "are as many and as long as those that trying everything finds, as of %s",
    async (asOf) => {
      for (const [index, world] of worlds.entries()) {
        const [from, to] = ["p0", "p1"].map((slug) => `person:w${index}-${slug}`);
        const { paths } = await find({ from, to, maxSteps: 5, first: 10, asOf });
        const limits = { maxSteps: 5, asOf };
        const all = simplePaths(world, "person:p0", "person:p1", limits);
        const lengths = all.map((path) => path.length - 1);
        expect({ world, lengths: paths.map(({ length }) => length) }).toEqual({
          world,
          lengths: lengths.slice(0, 10),
        });
        const known = all.map((path) => path.slice(1).join(" "));
        for (const { steps } of paths) {
          expect(known).toContain(steps.map(({ to: next }) => unmarked(next.id)).join(" "));
        }
      }
    },
    120_000,
  );
});

function unmarked(id: string): string {
  return id.replace(/:w\d+-/, ":");
}
