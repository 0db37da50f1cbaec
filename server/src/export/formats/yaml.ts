import { createHash } from "node:crypto";

import { stringify } from "yaml";

import { licence } from "../dataset.ts";
import type { BundleEntry, Format } from "../format.ts";

/** A file a bundle, as `seeds/` has them. */
export const yaml: Format = {
  name: "yaml",
  mediaType: "application/yaml; charset=utf-8",
  archive: "tar",
  async *files({ bundles, version }) {
    for await (const bundle of bundles()) {
      yield {
        name: `${fileName(bundle.bundle)}.yaml`,
        text: async function* () {
          yield `# niengiam, dataset ${version}, ${licence}\n${write(bundle)}`;
        },
      };
    }
  },
};

/** The format allows no tab, which only double quotes can write otherwise. */
function write(bundle: BundleEntry): string {
  const text = stringify(bundle, { lineWidth: 0 });
  if (!text.includes("\t")) return text;
  return stringify(bundle, {
    lineWidth: 0,
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
  });
}

/** Names in an archive have at most 100 characters; the bundle says its id itself. */
function fileName(id: string): string {
  if (id.length <= 90) return id;
  return `${id.slice(0, 77)}-${createHash("sha256").update(id).digest("hex").slice(0, 12)}`;
}
