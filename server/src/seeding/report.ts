/** What an import did. */
export interface ImportReport {
  readonly dryRun: boolean;
  /** An import that had been cut off and is now completed, by its paths. */
  readonly completed: readonly string[];
  readonly bundles: { readonly new: number; readonly changed: number; readonly unchanged: number };
  /** Nodes of each label: how many there are, and how many more than before. */
  readonly nodes: readonly {
    readonly label: string;
    readonly count: number;
    readonly added: number;
  }[];
  /** What the rules of `cypher/checks` found, the same for each import of the same data. */
  readonly findings: readonly Finding[];
  readonly seconds: { readonly validate: number; readonly load: number; readonly derive: number };
}

/** One row that a check returned. */
export interface Finding {
  /** The file of the check without its ending. */
  readonly check: string;
  readonly severity: "broken" | "contradiction";
  /** What must hold, from the header of the check. */
  readonly rule: string;
  readonly about: string;
  readonly detail: string;
  readonly claims: readonly string[];
}

/** How far an import is. */
export interface Progress {
  readonly phase: "validate" | "declare" | "load" | "derive";
  readonly done: number;
  /** Not known while files are read for the first time. */
  readonly total: number | undefined;
}
