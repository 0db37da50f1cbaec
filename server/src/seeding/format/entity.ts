import { z } from "zod";

import { didYouMean } from "../did-you-mean.ts";
import { entry } from "./fields.ts";

type Shape = z.core.$ZodLooseShape;
type Of<S extends Shape> = z.infer<z.ZodObject<S>>;

/** An entry of an entity: what it declares is there only when it declares. */
type Entity<Declared extends Shape, Facts extends Shape> = { id: string } & Partial<Of<Declared>> &
  Of<Facts>;

/**
 * An entry that declares its id when it has the key `mark`, and only adds facts when it has not.
 * Each is checked by its own shape, so that a declaration without its mark is told as such.
 */
export function entity<Declared extends Shape, Facts extends Shape>(
  id: z.ZodType<string>,
  mark: keyof Declared & string,
  declared: Declared,
  facts: Facts,
) {
  const declaring = entry({ id, ...declared, ...facts });
  const known = ["id", ...Object.keys(declared), ...Object.keys(facts)];
  const adding = z.strictObject(
    { id, ...facts },
    {
      error: (issue) =>
        issue.code === "unrecognized_keys"
          ? issue.keys
              .map((key) =>
                key in declared
                  ? `"${key}" declares the id, so "${mark}" is expected beside it`
                  : `unknown key "${key}"${didYouMean(key, known)}`,
              )
              .join("\n")
          : undefined,
    },
  );
  return z.unknown().transform((value, context) => {
    const declares = typeof value === "object" && value !== null && mark in value;
    const result = (declares ? declaring : adding).safeParse(value, { reportInput: true });
    // One of the two shapes has parsed it, which is what Entity says; zod cannot know which.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    if (result.success) return result.data as Entity<Declared, Facts>;
    for (const issue of result.error.issues) {
      // An issue that is passed on keeps its fields; zod has one type for new and one for old ones.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      context.issues.push(issue as z.core.$ZodRawIssue);
    }
    return z.NEVER;
  });
}
