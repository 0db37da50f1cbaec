import type { LoadBundle } from "./load/load.ts";
import type { Bundles } from "./read/read-bundles.ts";
import type { Plan } from "./validate/validate.ts";

/** The bundles that an import stores, once all are known to be right. */
export async function* wantedBundles(bundles: Bundles, plan: Plan): AsyncGenerator<LoadBundle> {
  for await (const { text, parsed } of bundles(({ hash }) => plan.wanted.has(hash))) {
    if (!text || !parsed) continue;
    const { bundle } = parsed;
    yield { bundle, hash: text.hash, file: text.file, known: plan.known.has(bundle.bundle) };
  }
}
