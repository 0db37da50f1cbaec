import { parseArgs } from "node:util";

import { z } from "zod";

import { operations } from "./operations/index.ts";

const names = operations.map(({ name }) => name);
const list = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

const schema = z.object({
  sizes: z
    .string()
    .transform(list)
    .pipe(z.array(z.coerce.number<string>().int().min(10_000).multipleOf(10_000)).min(1)),
  operations: z
    .string()
    .transform(list)
    .pipe(z.array(z.enum(names))),
  rounds: z.coerce.number().int().min(1),
  milliseconds: z.coerce.number().int().min(20),
  delay: z.coerce.number().min(0),
  report: z.string(),
});

export type Options = z.infer<typeof schema>;

const usual = {
  sizes: "10000,100000",
  operations: names.join(","),
  rounds: "5",
  milliseconds: "500",
  delay: "5",
  report: "REPORT.md",
};
/** A look at the ratios in about a minute; the report is then only printed. */
const quick = {
  ...usual,
  sizes: "10000",
  rounds: "3",
  milliseconds: "120",
  delay: "0",
  report: "",
};

/** @throws with a sentence for each option that cannot be used */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      sizes: { type: "string" },
      operations: { type: "string" },
      rounds: { type: "string" },
      milliseconds: { type: "string" },
      delay: { type: "string" },
      report: { type: "string" },
    },
  });
  const { quick: isQuick, ...given } = values;
  const read = schema.safeParse({ ...(isQuick ? quick : usual), ...given });
  if (read.success) return read.data;
  const sentences = read.error.issues.map(
    ({ path, message }) => `--${String(path[0])}: ${message}`,
  );
  throw new Error(["The options cannot be used.", ...sentences].join("\n"));
}
