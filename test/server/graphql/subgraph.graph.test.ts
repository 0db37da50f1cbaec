import { describe, expect, it } from "vitest";

import { useApi } from "./api.ts";
import { loadNetwork } from "./network-world.ts";

const api = useApi(loadNetwork);

const question = `
  query ($ids: [ID!]!) {
    subgraph(ids: $ids) { relationCount nodes { id } relations { id possibleFrom possibleTo evidence { says } } }
  }
`;

const ids = [
  "person:nguyen-van-an",
  "person:pham-thi-dung",
  "event:2020-05-10.ky-ket",
  "event:2020-05-10.so-ket",
  "body:bo-noi-vu",
  "body:ban-to-chuc",
  "body:quan-doi",
  "place:hue",
  "document:nghi-quyet-1",
  "document:chuong-trinh-2",
  "event:2019-03-01.lam-viec",
  "person:le-van-cuong",
];

const plain = (id: string, says: string) => ({
  id,
  possibleFrom: null,
  possibleTo: null,
  evidence: [{ says }],
});

const tookPart = (event: string, person: string) =>
  plain(`participation:${event}.${person}>TOOK_PART>event:${event}`, "TOOK_PART");

describe("the relations among given entities", () => {
  it("are of every sort, each with its bounds and claims, and each once however often an id is given", async () => {
    const { data } = await api.ask(question, { ids: [...ids, ids[0], "person:nobody"] });
    expect(data).toEqual({
      subgraph: {
        relationCount: 20,
        nodes: ids.map((id) => ({ id })),
        relations: [
          plain("body:ban-to-chuc>HOSTED>event:2020-05-10.so-ket", "HOSTED"),
          {
            ...plain("body:ban-to-chuc>PART_OF>body:bo-noi-vu", "PART_OF"),
            possibleFrom: "2010-01-01",
            possibleTo: "2020-06-30",
          },
          plain("body:ban-to-chuc>SEATED_IN>place:hue", "SEATED_IN"),
          plain("body:quan-doi>REPRESENTED_AT>event:2020-05-10.so-ket", "REPRESENTED_AT"),
          plain("document:chuong-trinh-2>IMPLEMENTS>document:nghi-quyet-1", "IMPLEMENTS"),
          plain("document:nghi-quyet-1>ISSUED_BY>body:bo-noi-vu", "ISSUED_BY"),
          plain("document:nghi-quyet-1>SIGNED_BY>person:le-van-cuong", "SIGNED_BY"),
          plain("event:2019-03-01.lam-viec>CONCERNS:REVIEWS>document:nghi-quyet-1", "CONCERNS"),
          plain("event:2019-03-01.lam-viec>HELD_IN>place:hue", "HELD_IN"),
          plain("event:2020-05-10.ky-ket>PART_OF>event:2020-05-10.so-ket", "PART_OF"),
          tookPart("2020-05-10.so-ket", "le-van-cuong"),
          plain(
            "participation:2020-05-10.ky-ket.nguyen-van-an>GAVE_TO>person:pham-thi-dung",
            "GAVE_TO",
          ),
          {
            id: "tenure:nguyen-van-an.bo-noi-vu.bo-truong>HELD>body:bo-noi-vu",
            possibleFrom: "2016-04-08",
            possibleTo: "2018-12-31",
            evidence: [{ says: "HELD" }, { says: "FORMER" }],
          },
          plain("tenure:nguyen-van-an.bo-noi-vu.uy-vien>HELD>body:bo-noi-vu", "HOLDS"),
          plain(
            "participation:2020-05-10.so-ket.nguyen-van-an>ON_BEHALF_OF>body:bo-noi-vu",
            "ON_BEHALF_OF",
          ),
          tookPart("2019-03-01.lam-viec", "nguyen-van-an"),
          tookPart("2020-05-10.ky-ket", "nguyen-van-an"),
          tookPart("2020-05-10.so-ket", "nguyen-van-an"),
          {
            id: "tenure:pham-thi-dung.bo-noi-vu.bo-truong>HELD>body:bo-noi-vu",
            possibleFrom: "2019-01-01",
            possibleTo: null,
            evidence: [{ says: "STARTS" }, { says: "HOLDS" }],
          },
          tookPart("2020-05-10.ky-ket", "pham-thi-dung"),
        ],
      },
    });
  });

  it("1,500 ids are answered, one more is refused", async () => {
    const many = Array.from({ length: 1500 }, (_, index) => `person:dai-bieu-${index + 1}`);
    const { data } = await api.ask(
      "query ($ids: [ID!]!) { subgraph(ids: $ids) { nodes { id } } }",
      {
        ids: many,
      },
    );
    expect(data).toEqual({
      subgraph: { nodes: many.slice(0, 297).map((id) => ({ id })) },
    });
    const { errors } = await api.ask(question, { ids: [...many, "person:le-van-cuong"] });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });
});
