import type { ExportFile } from "../format.ts";

/**
 * A tar archive (POSIX ustar) of small files, with the same bytes whenever it is made. Each file is held whole, since its length
 * stands before it; names have at most 100 characters.
 */
export async function* tar(files: AsyncIterable<ExportFile>): AsyncGenerator<Buffer> {
  for await (const { name, text } of files) {
    const parts: string[] = [];
    for await (const part of text()) parts.push(part);
    const content = Buffer.from(parts.join(""));
    yield Buffer.concat([header(name, content.length), content, padding(content.length)]);
  }
  yield Buffer.alloc(2 * blockSize);
}

const blockSize = 512;

function padding(length: number): Buffer {
  return Buffer.alloc((blockSize - (length % blockSize)) % blockSize);
}

function header(name: string, size: number): Buffer {
  const block = Buffer.alloc(blockSize);
  block.write(name, 0, 100);
  block.write(octal(0o644, 7), 100);
  block.write(octal(0, 7), 108);
  block.write(octal(0, 7), 116);
  block.write(octal(size, 11), 124);
  block.write(octal(0, 11), 136);
  // The sum is taken with blanks in its own place.
  block.write("        ", 148);
  block.write("0", 156);
  block.write("ustar\u000000", 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${octal(sum, 6)} `, 148);
  return block;
}

/** A number as tar has them. */
function octal(value: number, digits: number): string {
  return `${value.toString(8).padStart(digits, "0")}\0`;
}
