import { expect, it } from "vitest";

import { leaveOut } from "../../../server/src/graph/leave-out.ts";

const given = new Set(["kinds", "filter.held"]);
const write = (text: string) => leaveOut(text, (path) => given.has(path));

it.each([
  ["x.kind IN $kinds", "x.kind IN $kinds"],
  ["WHERE ($kinds IS NULL OR x.kind IN $kinds)", "WHERE (x.kind IN $kinds)"],
  [
    "WHERE ($roles IS NULL OR any(role IN x.roles WHERE role IN $roles)) AND x.on",
    "WHERE true AND x.on",
  ],
  [
    "(\n  $filter.held IS NULL\n  OR ($filter.held.post IS NULL OR x.post = $filter.held.post) AND (x.y)\n)",
    "(true AND (x.y)\n)",
  ],
  ["($during IS NULL OR (a OR (b)) AND ($kinds IS NULL OR c)) OR d", "true OR d"],
  ["max($roles IS NULL OR x.fits)", "max($roles IS NULL OR x.fits)"],
  ["($kinds IS NULL AND x.y)", "($kinds IS NULL AND x.y)"],
])("leaves out of %j what is not given", (text, expected) => {
  expect(write(text)).toBe(expected);
});
