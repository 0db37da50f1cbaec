import type { Rows } from "./rows.ts";

/** What an export is made of. */
export interface Graph {
  readonly rows: Rows;
  /** Bundles as the file format has them, one by one. */
  readonly bundles: () => AsyncIterable<BundleEntry>;
  /** The version of the dataset, as the API tells it. */
  readonly version: string;
}

/** A bundle of the file format, ready to be written. */
export type BundleEntry = Readonly<Record<string, unknown>> & { readonly bundle: string };

/** One file of an export. Its text comes in parts of any length. */
export interface ExportFile {
  readonly name: string;
  readonly text: () => AsyncIterable<string>;
}

/** A format in which the graph is given away. */
export interface Format {
  /** As in `/export/<name>` and `--format <name>`. */
  readonly name: string;
  readonly mediaType: string;
  /** The files of an export. Several are put into an archive, unless they go to a folder. */
  readonly files: (graph: Graph) => AsyncIterable<ExportFile>;
  /** How several files become one; none when there is one file. */
  readonly archive?: "zip" | "tar";
  /** The tables that can be asked for one by one. */
  readonly tables?: readonly string[];
  /** Whether it can tell a withdrawn claim from a living one. */
  readonly history?: boolean;
}
