/** Characters that are worth a write of their own. */
const size = 65_536;

/** Gathers the parts of a text, which may be as short as a line. */
export async function* inChunks(parts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let chunk: string[] = [];
  let length = 0;
  for await (const part of parts) {
    chunk.push(part);
    length += part.length;
    if (length < size) continue;
    yield Buffer.from(chunk.join(""));
    chunk = [];
    length = 0;
  }
  if (length > 0) yield Buffer.from(chunk.join(""));
}
