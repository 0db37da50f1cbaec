// Writes the typed documents of the page: `server/schema.graphql` and the operations of
// `src/api/operations` in, `src/api/generated` out. The page knows the server by nothing else. The
// operations also go with the page as `operations.json`, by the hash under which it asks them.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { codegen } from "@graphql-codegen/core";
import { preset } from "@graphql-codegen/client-preset";
import { buildASTSchema, Kind, parse, print } from "graphql";

const api = new URL("../src/api/", import.meta.url);
const schema = parse(
  await readFile(new URL("../../server/schema.graphql", import.meta.url), "utf8"),
);

/** What a reader needs first; the server prepares for the operations in the order of their file. */
const first = ["opening.graphql", "search.graphql", "subgraph.graphql"];
const explorer = await readOperations("operations/", first);
const details = await readOperations("operations/details/");
const pages = await readOperations("operations/pages/");
const review = await readOperations("operations/review/");

await rm(new URL("generated/", api), { recursive: true, force: true });
await mkdir(new URL("generated/", api), { recursive: true });
const hashes = {
  ...(await generate("graphql.ts", explorer)),
  // Apart, since details and pages load when something is opened.
  ...(await generate("details.ts", details)),
  ...(await generate("pages.ts", [fragmentsOf(details), ...pages])),
};
// Reviewers ask with their own words: the server prepares for what every reader may ask, and nothing else.
await generate("review.ts", review);
await writeFile(
  new URL("../public/operations.json", import.meta.url),
  JSON.stringify(hashes, null, 2),
);

async function readOperations(folder, first = []) {
  const found = (await readdir(new URL(folder, api))).filter((name) => name.endsWith(".graphql"));
  return Promise.all(
    Array.from(new Set([...first, ...found.toSorted()]), async (name) => {
      const rawSDL = await readFile(new URL(folder + name, api), "utf8");
      return { location: name, rawSDL, document: parse(rawSDL) };
    }),
  );
}

/** What the pages share with the details. */
function fragmentsOf(documents) {
  const definitions = documents
    .flatMap(({ document }) => document.definitions)
    .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const document = { kind: Kind.DOCUMENT, definitions };
  return { location: "fragments", rawSDL: print(document), document };
}

/** Writes the typed documents, and returns their texts by hash. */
async function generate(file, documents) {
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
  const section = (name) => codegen(sections.find(({ filename }) => filename.endsWith(name)));
  await writeFile(new URL(`generated/${file}`, api), await section("/graphql.ts"));
  return JSON.parse(await section("/persisted-documents.json"));
}
