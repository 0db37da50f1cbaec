import { Readable } from "node:stream";

import { ZipFile } from "yazl";

import { inChunks } from "../chunks.ts";
import type { ExportFile } from "../format.ts";

/** Every file has this day, so that an archive has the same bytes whenever it is made. */
const mtime = new Date(1980, 0, 1);

/** A zip archive of a few files of any length, each written as it is read. */
export async function* zip(files: AsyncIterable<ExportFile>): AsyncGenerator<Buffer> {
  const archive = new ZipFile();
  const output = archive.outputStream as Readable;
  let reading: Readable | undefined;
  archive.on("error", (error: Error) => output.destroy(error));
  output.once("close", () => reading?.destroy());
  for await (const { name, text } of files) {
    archive.addReadStreamLazy(name, { mtime, forceDosTimestamp: true }, (give) => {
      reading = Readable.from(inChunks(text()), { objectMode: false });
      reading.once("error", (error) => output.destroy(error));
      give(null, reading);
    });
  }
  archive.end();
  yield* output as AsyncIterable<Buffer>;
}
