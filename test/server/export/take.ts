import { type ExportRequest, openExport, readRequest } from "../../../server/src/export/index.ts";
import type { Graph } from "../../../server/src/graph/index.ts";

/** The bytes of an export. */
export async function take(graph: Graph, format: string, given: object = {}): Promise<Buffer> {
  const request: ExportRequest = readRequest(format, given);
  const parts: Buffer[] = [];
  for await (const part of (await openExport(graph, request)).bytes()) parts.push(part);
  return Buffer.concat(parts);
}

/** The text of an export of one file. */
export async function takeText(graph: Graph, format: string, given: object = {}): Promise<string> {
  return (await take(graph, format, given)).toString();
}

/** The files of an export by name, as they go to a folder. */
export async function takeFiles(graph: Graph, format: string, given: object = {}) {
  const files = new Map<string, string>();
  for await (const { name, text } of (
    await openExport(graph, readRequest(format, given))
  ).files()) {
    const parts: string[] = [];
    for await (const part of text()) parts.push(part);
    files.set(name, parts.join(""));
  }
  return files;
}
