import type { z } from "zod";

import { didYouMean } from "../did-you-mean.ts";

/** What was expected and what was found, for one issue of zod; one line for each unknown key. */
export function describeIssue(issue: z.core.$ZodIssue): string[] {
  if (issue.code === "unrecognized_keys") return issue.message.split("\n");
  if (issue.code === "invalid_type") {
    const expected = nameOf(issue.expected);
    return issue.input === undefined
      ? [`missing; expected ${expected}`]
      : [`expected ${expected}, found ${valueText(issue.input)}`];
  }
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    const near = typeof issue.input === "string" ? didYouMean(issue.input, values) : "";
    return [`expected one of ${values.join(", ")}, found ${valueText(issue.input)}${near}`];
  }
  if (issue.code === "invalid_format") {
    return [`${issue.message}, found ${valueText(issue.input)}`];
  }
  return [issue.message];
}

const names: Readonly<Record<string, string>> = {
  string: "text",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list of two numbers",
  object: "an entry of keys and values",
};

function nameOf(type: string): string {
  return names[type] ?? `a ${type}`;
}

function valueText(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an entry of keys and values";
  const shown = JSON.stringify(value);
  return shown.length > 80 ? `${shown.slice(0, 80)}…` : shown;
}
