import { expect, it } from "vitest";

import { type TenureClaim, completenessOf } from "../../../server/src/tenure/index.ts";
import { claim, derive } from "./support.ts";

it.each<[string, readonly TenureClaim[]]>([
  ["BOTH_BOUNDS", [claim("HELD", "2016-07/2021")]],
  [
    "BOTH_BOUNDS",
    [claim("STARTS", "2016"), claim("HOLDS", "2018-06-11"), claim("ENDS", "2021-04")],
  ],
  ["ONE_BOUND", [claim("STARTS", "2016-07-28"), claim("HOLDS", "2018-06-11")]],
  ["ONE_BOUND", [claim("ENDS", "2021")]],
  ["ONE_BOUND", [claim("STARTS", "2016-07-28"), claim("REPLACED", "2021-04-07")]],
  ["SEVERAL_DAYS", [claim("HOLDS", "2018-06-11"), claim("HOLDS", "2019-01-02")]],
  ["SEVERAL_DAYS", [claim("HOLDS", "2016"), claim("HOLDS", "2019")]],
  ["ONE_DAY", [claim("HOLDS", "2018-06-11"), claim("STARTS", "2016?")]],
  ["NO_DAY", [claim("HOLDS", "2018-06")]],
  ["NO_DAY", [claim("FORMER", "2022-03-15")]],
  ["NO_DAY", [claim("HOLDS", "XXXX-11-04")]],
])("is %s for %j", (expected, claims) => {
  expect(derive(claims).map(completenessOf)).toEqual([expected]);
});
