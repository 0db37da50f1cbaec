import { type ParsedBundle, parseBundle } from "./parse-bundle.ts";
import type { Problem } from "./problem.ts";
import { type BundleText, isProblem, readTexts } from "./read-texts.ts";

/** A bundle of the files: parsed, or with what is wrong with it. */
export interface ReadBundle {
  readonly text?: BundleText;
  readonly parsed?: ParsedBundle;
  readonly problems: readonly Problem[];
}

/** The bundles of the files, one by one, so that memory stays flat; `wanted` picks by text. */
export async function* readBundles(
  files: readonly string[],
  wanted: (text: BundleText) => boolean = () => true,
): AsyncGenerator<ReadBundle> {
  for await (const text of readTexts(files)) {
    if (isProblem(text)) {
      yield { problems: [text] };
    } else if (wanted(text)) {
      const result = parseBundle(text);
      yield Array.isArray(result)
        ? { text, problems: result }
        : { text, parsed: result, problems: [] };
    }
  }
}
