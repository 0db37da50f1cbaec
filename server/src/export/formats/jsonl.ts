import type { Format } from "../format.ts";

/** A bundle a line, as `niengiam import` reads them. */
export const jsonl: Format = {
  name: "jsonl",
  mediaType: "application/jsonl; charset=utf-8",
  async *files({ bundles }) {
    yield {
      name: "niengiam.jsonl",
      text: async function* () {
        for await (const bundle of bundles()) yield `${JSON.stringify(bundle)}\n`;
      },
    };
  },
};
