import { createWriteStream, existsSync } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import { NiengiamError } from "../errors.ts";
import { type ExportRequest, type OpenExport, openExport, readRequest } from "../export/index.ts";
import { exitCodes } from "./exit-code.ts";
import { withGraph } from "./with-graph.ts";

export interface ExportArguments {
  readonly format: string;
  /** A file, or a folder; the standard output when there is none. */
  readonly out?: string;
  readonly ids?: readonly string[];
  readonly table?: string;
  readonly bom: boolean;
  readonly withHistory: boolean;
}

/** `niengiam export`: writes the graph, or what stands among some entities, and says where on the standard error. */
export async function exportGraph({ format, out, ...options }: ExportArguments): Promise<number> {
  const { ids, table, bom, withHistory: history } = options;
  const request = readRequest(format, {
    ...(ids ? { ids } : {}),
    ...(table === undefined ? {} : { table }),
    bom,
    history,
  });
  if (out === undefined) refuseTerminal(request);
  await withGraph(async (graph) => {
    const opened = await openExport(graph, request);
    if (out === undefined) await pipeline(Readable.from(opened.bytes()), process.stdout);
    else if (await isFolder(out)) await writeFolder(opened, out);
    else await writeFile(out, opened.bytes());
    if (out !== undefined)
      console.error(`${out}: ${format} of dataset ${opened.version}, CC BY 4.0`);
  });
  return exitCodes.done;
}

/** @throws {NiengiamError} BAD_USER_INPUT: an archive is nothing to look at */
function refuseTerminal({ format, table }: ExportRequest): void {
  if (!process.stdout.isTTY || !format.archive || table !== undefined) return;
  throw new NiengiamError(
    "BAD_USER_INPUT",
    `${format.name} is several files: name a folder or an archive with --out${format.tables ? ", or one table with --table" : ""}.`,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return path.endsWith("/") || (existsSync(path) && (await stat(path)).isDirectory());
}

async function writeFolder(opened: OpenExport, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for await (const { name, text } of opened.files()) await writeFile(join(folder, name), text());
}

/** Under another name until it is whole, so that nobody takes a part for it. */
async function writeFile(path: string, parts: AsyncIterable<string | Buffer>): Promise<void> {
  const unfinished = `${path}.unfinished`;
  try {
    await pipeline(Readable.from(parts), createWriteStream(unfinished));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
