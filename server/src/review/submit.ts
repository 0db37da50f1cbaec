import { z } from "zod";

import { NiengiamError } from "../errors.ts";
import type { GraphWriter } from "../graph/index.ts";
import { extractInput, headlineOf } from "../intake/index.ts";
import { partialDate } from "../time/index.ts";
import { type WholeDraft, draftIdOf, findDraft, keepDraft } from "./drafts.ts";
import { propose } from "./propose.ts";

const short = z.string().trim().max(500, "expected at most 500 characters").nullish();

const article = z.object({
  text: z.string().nullish(),
  html: z.string().nullish(),
  publisher: z.string().trim().min(1, "expected who published it").max(200),
  url: z
    .url({ protocol: /^https?$/, error: "expected an address as https://…" })
    .max(2_000)
    .nullish(),
  title: short,
  published: partialDate
    .refine((date) => /^\d{4}(?:-\d\d){0,2}$/.test(date), "expected a date as 2022-03-15")
    .nullish(),
});

/**
 * Takes in an article: what it says is kept as a draft. The same article again finds its draft, as it was left.
 *
 * @throws {NiengiamError} BAD_USER_INPUT when nothing can be read of it, with the reason
 */
export async function submitArticle(
  graph: GraphWriter,
  given: unknown,
  reviewer: string,
): Promise<WholeDraft | null> {
  const { text, html, publisher, url, title, published } = readArticleInput(given);
  const input = html ?? text ?? "";
  const found = extractInput(input, { article: "draft", published: published ?? null });
  if (found.refused) throw new NiengiamError("BAD_USER_INPUT", found.refused.message);
  // The offsets of the extraction count in this text.
  const read = found.text ?? input.replace(/^\uFEFF/, "");
  const words = read.normalize("NFC");
  const id = draftIdOf(words);
  await keepDraft(graph, {
    id,
    version: 1,
    status: "OPEN",
    text: words,
    publisher: publisher.normalize("NFC"),
    url: url ?? null,
    title: title ? title.normalize("NFC") : headlineOf(words),
    published: found.published,
    submittedBy: reviewer,
    submittedAt: new Date().toISOString(),
    proposal: JSON.stringify(propose(found, words)),
  });
  return findDraft(graph, id);
}

function readArticleInput(given: unknown): z.infer<typeof article> {
  const parsed = article.safeParse(given);
  if (!parsed.success) {
    const told = parsed.error.issues.map(({ path, message }) => `"${path.join(".")}": ${message}`);
    throw new NiengiamError(
      "BAD_USER_INPUT",
      `The article cannot be taken in. ${told.join("; ")}.`,
    );
  }
  if ((parsed.data.text == null) === (parsed.data.html == null)) {
    throw new NiengiamError("BAD_USER_INPUT", 'Give the article as "text" or as "html".');
  }
  return parsed.data;
}
