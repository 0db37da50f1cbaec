import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { printContract } from "../../../server/src/graphql/print-schema.ts";

it("server/schema.graphql is what the code says (npm run schema -w server writes it)", () => {
  const written = readFileSync(new URL("../../../server/schema.graphql", import.meta.url), "utf8");
  expect(written).toBe(printContract());
});
