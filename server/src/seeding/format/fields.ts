import { z } from "zod";

import { toNfc } from "../../text/index.ts";
import { didYouMean } from "../did-you-mean.ts";

/** The kinds that an id can name. */
export type IdType =
  | "source"
  | "place"
  | "body"
  | "post"
  | "person"
  | "document"
  | "event"
  | "claim"
  | "participation"
  | "tenure";

const slug = "[a-z0-9-]+(?:\\.[a-z0-9-]+)*";

/** An id of one kind, as `person:to-lam`. */
export function idOf(type: IdType) {
  return z
    .string()
    .regex(new RegExp(`^${type}:${slug}$`), `expected an id as ${type}:small-letters-and-hyphens`);
}

/** The id of a bundle: a bare slug. */
export const bundleId = z
  .string()
  .regex(new RegExp(`^${slug}$`), "expected the id of the bundle, in small letters and hyphens");

/** Letters that look like Đ and đ and are not, with what they are called. */
const wrongLetters: Readonly<Record<string, string>> = {
  "\u00D0": "Ð (U+00D0), an Icelandic letter; expected Đ (U+0110)",
  "\u0189": "Ɖ (U+0189), an African letter; expected Đ (U+0110)",
  "\u00F0": "ð (U+00F0), an Icelandic letter; expected đ (U+0111)",
  "\u0256": "ɖ (U+0256), an African letter; expected đ (U+0111)",
};

/** A name, a title, a remark: not empty, without letters that only look Vietnamese; NFC on the way out. */
export const text = z
  .string()
  .trim()
  .min(1, "expected some text")
  .superRefine((value, context) => {
    const wrong = Object.keys(wrongLetters).find((letter) => value.includes(letter));
    if (wrong !== undefined) context.addIssue(`found ${wrongLetters[wrong]}`);
  })
  .transform((value) => toNfc(value));

/** A short printed form; anything longer is a sentence, which is not stored. */
export const printed = text.refine((value) => value.length <= 250, {
  message: "expected a short printed title, name or number, at most 250 characters",
});

/** A word of an open list, as GOVERNMENT. */
export const word = z
  .string()
  .regex(/^[A-Z][A-Z_]*$/, "expected a word in capitals, as GOVERNMENT");

/** Whose ids of others are kept: what they look like. */
const schemes = {
  wikidata: /^Q[1-9]\d{0,11}$/,
  opensanctions: /^(?:Q[1-9]\d{0,11}|[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9._]+)+)$/,
} as const;

/** The id of an entity elsewhere, as `wikidata:Q123` or `opensanctions:NK-…`. */
const externalId = z.string().refine(
  (value) => {
    const [scheme = "", ...code] = value.split(":");
    return (
      Object.hasOwn(schemes, scheme) && schemes[scheme as keyof typeof schemes].test(code.join(":"))
    );
  },
  { message: "expected an id elsewhere as wikidata:Q123 or opensanctions:NK-abc123" },
);

/** What a declaration of any entity may say beside its id. */
export const naming = {
  nameEn: text.nullish(),
  aliases: z.array(text).nullish(),
  abbreviations: z.array(text).nullish(),
  note: text.nullish(),
  externalIds: z.array(externalId).nullish(),
};

/** An object that refuses keys it does not know, with one line for each. */
export function entry<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => `unknown key "${key}"${didYouMean(key, known)}`).join("\n")
        : undefined,
  });
}
