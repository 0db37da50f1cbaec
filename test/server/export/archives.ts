import { inflateRawSync } from "node:zlib";

/** The files of a zip archive by name, read from its directory at the end. */
export function readZip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = archive.lastIndexOf("PK\u0005\u0006");
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, named, extra, comment] = [
      archive.readUInt32LE(at + 20),
      archive.readUInt16LE(at + 28),
      archive.readUInt16LE(at + 30),
      archive.readUInt16LE(at + 32),
    ];
    const local = archive.readUInt32LE(at + 42);
    const data = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const name = archive.toString("utf8", at + 46, at + 46 + named);
    files.set(name, inflateRawSync(archive.subarray(data, data + size)).toString());
    at += 46 + named + extra + comment;
  }
  return files;
}

/** The files of a tar archive by name; a wrong checksum is an error. */
export function readTar(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  for (let at = 0; archive[at] !== 0;) {
    const header = Buffer.from(archive.subarray(at, at + 512));
    const text = (from: number, to: number) =>
      header.toString("utf8", from, to).replace(/\0.*$/s, "");
    const sum = Number.parseInt(text(148, 156), 8);
    header.fill(" ", 148, 156);
    if (header.reduce((total, byte) => total + byte, 0) !== sum)
      throw new Error("A wrong checksum.");
    const size = Number.parseInt(text(124, 136), 8);
    files.set(text(0, 100), archive.toString("utf8", at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
