import { type Parsed, parseBundle } from "./parse-bundle.ts";
import { type BundleText, isProblem, readTexts, textOf } from "./read-texts.ts";

/** A bundle of the files, with what is wrong with it. */
interface ReadBundle extends Parsed {
  readonly text?: BundleText;
}

/** Reads the bundles of an import from the start, one by one, so that memory stays flat; `wanted` picks by text. */
export type Bundles = (wanted?: (text: BundleText) => boolean) => AsyncIterable<ReadBundle>;

/** The bundles of files. */
export function bundlesOf(files: readonly string[]): Bundles {
  return (wanted = () => true) => readBundles(files, wanted);
}

/** A bundle that is no file but was made here; `name` is what problems call it. */
export function bundleOf(name: string, value: object): Bundles {
  const text = textOf(name, "jsonl", Buffer.from(JSON.stringify(value)));
  return async function* (wanted = () => true) {
    if (isProblem(text)) yield { problems: [text] };
    else if (wanted(text)) yield { text, ...parseBundle(text) };
  };
}

async function* readBundles(
  files: readonly string[],
  wanted: (text: BundleText) => boolean,
): AsyncGenerator<ReadBundle> {
  for await (const text of readTexts(files)) {
    if (isProblem(text)) {
      yield { problems: [text] };
    } else if (wanted(text)) {
      yield { text, ...parseBundle(text) };
    }
  }
}
