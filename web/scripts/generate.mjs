// Writes the typed documents of the page: `server/schema.graphql` and the operations of
// `src/api/operations` in, `src/api/generated` out. The page knows the server by nothing else. The
// operations also go with the page as `operations.json`, by the hash under which it asks them.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { codegen } from "@graphql-codegen/core";
import { preset } from "@graphql-codegen/client-preset";
import { buildASTSchema, parse } from "graphql";

const api = new URL("../src/api/", import.meta.url);
const schema = parse(
  await readFile(new URL("../../server/schema.graphql", import.meta.url), "utf8"),
);

/** What a reader needs first; the server prepares for the operations in the order of their file. */
const first = ["opening.graphql", "search.graphql", "subgraph.graphql"];
const found = (await readdir(new URL("operations/", api))).filter((name) =>
  name.endsWith(".graphql"),
);
const names = new Set([...first, ...found.toSorted()]);
const documents = await Promise.all(
  Array.from(names, async (name) => {
    const rawSDL = await readFile(new URL(`operations/${name}`, api), "utf8");
    return { location: name, rawSDL, document: parse(rawSDL) };
  }),
);

const sections = await preset.buildGeneratesSection({
  baseOutputDir: "generated/",
  schema,
  schemaAst: buildASTSchema(schema),
  documents,
  plugins: [],
  pluginMap: {},
  presetConfig: {
    fragmentMasking: false,
    persistedDocuments: { mode: "embedHashInDocument", hashAlgorithm: "sha256" },
  },
  profiler: { run: (run) => run() },
  config: {
    // Documents as text: the page then carries no GraphQL parser.
    documentMode: "string",
    useTypeImports: true,
    enumType: "string-literal",
    immutableTypes: true,
    scalars: { ID: "string", Date: "string", PartialDate: "string" },
  },
});

// Of the preset's files these are used; the rest serves a tag function that the page lacks.
const write = async (name, place) => {
  const section = sections.find(({ filename }) => filename.endsWith(name));
  await writeFile(place, await codegen(section));
};
await rm(new URL("generated/", api), { recursive: true, force: true });
await mkdir(new URL("generated/", api), { recursive: true });
await write("/graphql.ts", new URL("generated/graphql.ts", api));
await write("/persisted-documents.json", new URL("../public/operations.json", import.meta.url));
