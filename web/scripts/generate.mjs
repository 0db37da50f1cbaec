// Writes the typed documents of the page: `server/schema.graphql` and the operations of
// `src/api/operations` in, `src/api/generated` out. The page knows the server by nothing else. The
// operations also go with the page as `operations.graphql`: what it will ask, for those who prepare for it.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { codegen } from "@graphql-codegen/core";
import { preset } from "@graphql-codegen/client-preset";
import { buildASTSchema, parse } from "graphql";

const api = new URL("../src/api/", import.meta.url);
const schema = parse(
  await readFile(new URL("../../server/schema.graphql", import.meta.url), "utf8"),
);

const names = (await readdir(new URL("operations/", api))).filter((name) =>
  name.endsWith(".graphql"),
);
const documents = await Promise.all(
  names.toSorted().map(async (name) => {
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
  presetConfig: { fragmentMasking: false },
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

// `graphql.ts` alone is used; the rest of the preset serves a tag function that the page lacks.
const section = sections.find(({ filename }) => filename.endsWith("/graphql.ts"));
await rm(new URL("generated/", api), { recursive: true, force: true });
await mkdir(new URL("generated/", api), { recursive: true });
await writeFile(new URL(section.filename, api), await codegen(section));
await writeFile(
  new URL("../public/operations.graphql", import.meta.url),
  documents.map(({ rawSDL }) => rawSDL).join("\n"),
);
