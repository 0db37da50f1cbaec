import { NiengiamError } from "../errors.ts";
import type { GraphReader } from "../graph/index.ts";
import { importState } from "../seeding/index.ts";
import { tar } from "./archive/tar.ts";
import { zip } from "./archive/zip.ts";
import { createAsk } from "./ask.ts";
import { readBundles } from "./bundles/read-bundles.ts";
import { inChunks } from "./chunks.ts";
import { ofOneVersion, readVersion } from "./dataset.ts";
import type { ExportFile } from "./format.ts";
import type { ExportRequest } from "./request.ts";
import { createRows } from "./rows.ts";
import { subgraph, wholeGraph } from "./scope.ts";

/** An export that is ready to be read, once, as one stream of bytes or as its files. */
export interface OpenExport {
  readonly version: string;
  /** What to call it when it is one file. */
  readonly fileName: string;
  readonly mediaType: string;
  /** @throws {NiengiamError} CONFLICT at the end, when the graph was changed meanwhile */
  bytes(): AsyncIterable<Buffer>;
  files(): AsyncIterable<ExportFile>;
}

const archives = {
  zip: { write: zip, mediaType: "application/zip" },
  tar: { write: tar, mediaType: "application/x-tar" },
};

/**
 * Reads what an export needs to know before its first byte.
 *
 * @param signal stops it, as when whoever asked has left
 * @throws {NiengiamError} BAD_USER_INPUT when ids are of no entity, UNAVAILABLE while an import is under way
 */
export async function openExport(
  graph: GraphReader,
  { format, ids, table, bom, history }: ExportRequest,
  signal?: AbortSignal,
): Promise<OpenExport> {
  if (await importState(graph)) {
    throw new NiengiamError("UNAVAILABLE", "An import is not completed yet. Export when it is.");
  }
  const ask = createAsk(graph, signal);
  const scope = ids ? await subgraph(ask, ids, history) : wholeGraph(ask);
  const version = await readVersion(ask);
  const parts = {
    rows: createRows(ask, scope, history),
    bundles: () => readBundles(ask, scope),
    version,
  };
  async function* written(): AsyncGenerator<ExportFile> {
    for await (const file of format.files(parts)) {
      if (table === undefined || file.name.startsWith(`${table}.`)) {
        yield bom ? { ...file, text: () => withMark(file) } : file;
      }
    }
  }
  const archive = format.archive && table === undefined ? archives[format.archive] : undefined;
  const ending = archive ? `${format.name}.${format.archive}` : format.name;
  return {
    version,
    fileName: `${["niengiam", version, table].filter(Boolean).join("-")}.${ending}`,
    mediaType: archive?.mediaType ?? format.mediaType,
    bytes: () => ofOneVersion(ask, version, archive ? archive.write(written()) : plain(written())),
    files: () => ofOneVersion(ask, version, written()),
  };
}

async function* plain(files: AsyncIterable<ExportFile>): AsyncGenerator<Buffer> {
  for await (const { text } of files) yield* inChunks(text());
}

async function* withMark({ text }: ExportFile): AsyncGenerator<string> {
  yield "\uFEFF";
  yield* text();
}
