import { type Parsed, parseBundle } from "./parse-bundle.ts";
import { type BundleText, isProblem, readTexts } from "./read-texts.ts";

/** A bundle of the files, with what is wrong with it. */
export interface ReadBundle extends Parsed {
  readonly text?: BundleText;
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
      yield { text, ...parseBundle(text) };
    }
  }
}
