// Holds the built page to its budgets: what loads before it can be used, the graph chunk, the fonts.
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

const KB = 1000;
/** In bytes; code as it travels, gzipped. */
const BUDGETS = { initial: 230 * KB, graph: 160 * KB, fonts: 70 * KB };

const dist = new URL("../dist/", import.meta.url);
const manifest = await readManifest();

const initial = closure("index.html");
// The words of one language load before anything is shown; the longer ones are counted.
const catalogues = ["src/i18n/en.ts", "src/i18n/vi.ts"].map((name) => manifest[name].file);
const graph = [...closure("src/canvas/cytoscape-canvas.ts")].filter((name) => !initial.has(name));
const workers = (manifest["index.html"].assets ?? []).filter((file) => file.endsWith(".js"));
const fonts = Object.keys(manifest).filter((name) => name.endsWith(".woff2"));

const sizes = {
  initial:
    (await total([...initial].flatMap(filesOf), gzipped)) +
    Math.max(...(await Promise.all(catalogues.map((file) => total([file], gzipped))))),
  graph: await total([...graph.flatMap(filesOf), ...workers], gzipped),
  // Already compressed.
  fonts: await total(
    fonts.map((name) => manifest[name].file),
    plain,
  ),
};

for (const [name, budget] of Object.entries(BUDGETS)) {
  const size = sizes[name];
  const verdict = size > 0 && size <= budget ? "within" : "NOT within";
  console.log(`${name}: ${inKb(size)} kB, ${verdict} ${inKb(budget)} kB`);
  if (verdict !== "within") process.exitCode = 1;
}

async function readManifest() {
  const text = await readFile(new URL(".vite/manifest.json", dist), "utf8").catch(() => null);
  if (text === null) throw new Error("There is no built page. Run `npm run build -w web` first.");
  return JSON.parse(text);
}

/** A chunk and all that it imports before it can run. */
function closure(name, seen = new Set()) {
  if (!manifest[name]) throw new Error(`The built page has no chunk ${name}.`);
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const imported of manifest[name].imports ?? []) closure(imported, seen);
  return seen;
}

function filesOf(name) {
  return [manifest[name].file, ...(manifest[name].css ?? [])];
}

async function total(files, sizeOf) {
  const contents = await Promise.all(files.map((file) => readFile(new URL(file, dist))));
  return contents.reduce((sum, content) => sum + sizeOf(content), 0);
}

function gzipped(content) {
  return gzipSync(content).length;
}

function plain(content) {
  return content.length;
}

function inKb(bytes) {
  return Math.round(bytes / KB);
}
