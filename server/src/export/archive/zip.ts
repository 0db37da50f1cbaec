import { Readable } from "node:stream";

import { ZipFile } from "yazl";

import { inChunks } from "../chunks.ts";
import type { ExportFile } from "../format.ts";

/** Every file has this day, so that an archive has the same bytes whenever it is made. */
const mtime = new Date(1980, 0, 1);

/** A zip archive of a few files of any length, written as they are read. */
export async function* zip(files: AsyncIterable<ExportFile>): AsyncGenerator<Buffer> {
  const archive = new ZipFile();
  const output = archive.outputStream as Readable;
  archive.on("error", (error: Error) => output.destroy(error));
  for await (const { name, text } of files) {
    archive.addReadStreamLazy(name, { mtime, forceDosTimestamp: true }, (give) => {
      const stream = Readable.from(inChunks(text()), { objectMode: false });
      stream.once("error", (error) => output.destroy(error));
      output.once("close", () => stream.destroy());
      give(null, stream);
    });
  }
  archive.end();
  yield* output as AsyncIterable<Buffer>;
}
