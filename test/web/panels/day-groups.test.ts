import { describe, expect, test } from "vitest";

import type { TenureFactsFragment } from "../../../web/src/api/generated/details.ts";
import { groupByDay } from "../../../web/src/panels/day-groups.ts";

function tenure(id: string, fields: Partial<TenureFactsFragment>): TenureFactsFragment {
  return {
    id,
    certainFrom: null,
    certainTo: null,
    possibleFrom: null,
    possibleTo: null,
    start: null,
    end: null,
    acting: false,
    disputed: false,
    inferredOnly: false,
    startReason: null,
    endReason: null,
    evidence: [],
    ...fields,
  };
}

const successor = { __typename: "Person", id: "person:a", label: "Trần Thị Bình" } as const;
const certain = tenure("tenure:certain", { certainFrom: "2022-01-01", certainTo: "2023-12-31" });
const far = tenure("tenure:far", { certainFrom: "2019-03-11", certainTo: "2019-03-11" });
const near = tenure("tenure:near", { certainFrom: "2023-01-07", certainTo: "2023-01-07" });
const out = tenure("tenure:out", {
  certainFrom: "2018-06-11",
  certainTo: "2018-06-11",
  possibleTo: "2021-04-08",
  endReason: { code: "OTHER_HOLDER", by: successor },
});

describe("titles as of a day", () => {
  test("are judged from their bounds until the server has answered", () => {
    const groups = groupByDay("2023-01-06", [out, far, near, certain], []);
    expect(
      groups.map(({ certainty, tenures }) => [certainty, tenures.map((one) => one.tenure.id)]),
    ).toEqual([
      ["CERTAIN", ["tenure:certain"]],
      ["POSSIBLE", ["tenure:near", "tenure:far"]],
      ["OUT", ["tenure:out"]],
    ]);
    expect(groups[2]?.tenures[0]?.view).toEqual({
      judgement: { certainty: "OUT" },
      reason: { code: "OTHER_HOLDER", by: successor },
      inferredThen: false,
    });
  });

  test("are what the server says once it has: it knows the seats and which claims are inferred", () => {
    const said = [
      {
        certainty: "OUT" as const,
        gapDays: null,
        inferredOnly: false,
        reason: { code: "OTHER_HOLDER", by: successor },
        node: { id: near.id },
      },
      {
        certainty: "CERTAIN" as const,
        gapDays: null,
        inferredOnly: true,
        reason: null,
        node: { id: certain.id },
      },
    ];
    const groups = groupByDay("2023-01-06", [near, certain], said);
    expect(
      groups.map(({ certainty, tenures }) => [certainty, tenures.map((one) => one.view)]),
    ).toEqual([
      [
        "CERTAIN",
        [{ judgement: { certainty: "CERTAIN", gapDays: null }, reason: null, inferredThen: true }],
      ],
      [
        "OUT",
        [
          {
            judgement: { certainty: "OUT", gapDays: null },
            reason: { code: "OTHER_HOLDER", by: successor },
            inferredThen: false,
          },
        ],
      ],
    ]);
  });

  test("stand apart when they are acting, after those that are held as surely", () => {
    const acting = tenure("tenure:acting", { ...near, id: "tenure:acting", acting: true });
    const groups = groupByDay("2023-01-06", [acting, out, far, certain], []);
    expect(
      groups.map((group) => [
        group.certainty,
        group.acting,
        group.tenures.map((one) => one.tenure.id),
      ]),
    ).toEqual([
      ["CERTAIN", false, ["tenure:certain"]],
      ["POSSIBLE", false, ["tenure:far"]],
      ["POSSIBLE", true, ["tenure:acting"]],
      ["OUT", false, ["tenure:out"]],
    ]);
  });
});
