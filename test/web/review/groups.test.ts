import { expect, test } from "vitest";

import { groupsOf, keyAfter, openAfter } from "../../../web/src/review/groups.ts";
import { draft } from "./drafts.ts";

const groups = groupsOf(draft);

test("events, persons and documents stand with what is said of them, all else by its kind", () => {
  expect(groups.map(({ id, parts }) => [id, parts.map(({ key }) => key)])).toEqual([
    ["event.e1", ["event.e1", "place"]],
    ["person.binh", ["person.binh", "role.binh", "title.binh"]],
    ["person.an", ["person.an", "role.an"]],
    ["POST", ["post.bo-truong"]],
    ["PLACE", ["place.da-nang"]],
  ]);
});

test("a step leads to the next row or the one before, and stays at the ends", () => {
  expect(keyAfter(groups, null, 1)).toBe("event.e1");
  expect(keyAfter(groups, "place", 1)).toBe("person.binh");
  expect(keyAfter(groups, "person.binh", -1)).toBe("place");
  expect(keyAfter(groups, "event.e1", -1)).toBe("event.e1");
  expect(keyAfter(groups, "place.da-nang", 1)).toBe("place.da-nang");
  expect(keyAfter([], null, 1)).toBeNull();
});

test("the next open row is looked for around the end, and is never the one it starts from", () => {
  const open = new Set(["role.binh", "person.an"]);
  expect(openAfter(groups, null, open)).toBe("role.binh");
  expect(openAfter(groups, "role.binh", open)).toBe("person.an");
  expect(openAfter(groups, "post.bo-truong", open)).toBe("role.binh");
  expect(openAfter(groups, "role.binh", new Set(["role.binh"]))).toBeNull();
});
