import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { projectRoot } from "../../../server/src/config.ts";
import { functions } from "../../../server/src/desk/functions.ts";
import { publicLabels, publicRelationships } from "../../../server/src/desk/public-graph.ts";
import { FUNCTIONS } from "../../../web/src/console/cypher-words.ts";
import { PROPERTIES, RELATIONSHIPS } from "../../../web/src/console/graph-names.ts";

const model = readFileSync(join(projectRoot, "docs", "model.md"), "utf8");

/** The properties that a row of the table of labels names, outside of its remarks. */
function propertiesIn(row: string): string[] {
  const names = [...row.replaceAll(/\([^()]*\)/g, "").matchAll(/`(\w+)`/g)];
  return [...new Set(names.map(([, name = ""]) => name))];
}

const rows = new Map(
  [...model.matchAll(/^\| (?:`(\w+)`(?: \(derived\))?|(all entities)) \| (.*) \|$/gm)].map(
    ([, label, entities, properties = ""]) => [label ?? entities ?? "", propertiesIn(properties)],
  ),
);

test("the console offers the labels of the public graph with the properties that the model tells of", () => {
  const entities = new Set(["Person", "Body", "Post", "Document", "Event", "Place"]);
  const told = [...publicLabels].map((label) => {
    const own = rows.get(label) ?? [];
    const common = entities.has(label) ? (rows.get("all entities") ?? []) : [];
    return [label, [...new Set([...common, ...own])].toSorted()];
  });
  const offered = Object.entries(PROPERTIES).map(([label, names]) => [label, names.toSorted()]);
  expect(Object.fromEntries(offered)).toEqual(Object.fromEntries(told));
});

test("it offers their relationships, each with its ends and properties", () => {
  const told = new Map<string, { ends: Set<string>; properties: Set<string> }>();
  const steps = model.matchAll(
    /\((\w+)\)(?=-\[:([A-Z_|]+)(?: \{([^}]*)\})?\]->\((\w+)\)([^\n]*))/g,
  );
  for (const [, from, types = "", properties = "", to, rest = ""] of steps) {
    for (const type of types.split("|")) {
      const known = told.get(type) ?? { ends: new Set(), properties: new Set() };
      known.ends.add(`${from} → ${to}`);
      if (rest.includes("the same for Place")) known.ends.add("Place → Place");
      for (const name of properties.split(", ").filter(Boolean)) known.properties.add(name);
      told.set(type, known);
    }
  }
  expect([...told.keys()].toSorted()).toEqual([...publicRelationships].toSorted());
  const offered = Object.entries(RELATIONSHIPS).map(([type, { ends, properties }]) => [
    type,
    { ends: new Set(ends.split(", ")), properties: new Set(properties) },
  ]);
  expect(Object.fromEntries(offered)).toEqual(Object.fromEntries(told));
});

test("it offers no function that the desk refuses", () => {
  expect(FUNCTIONS.filter((name) => !functions.has(name.toLowerCase()))).toEqual([]);
});
