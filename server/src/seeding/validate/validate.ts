import type { GraphReader } from "../../graph/index.ts";
import { claimsOf } from "../facts/bundle-facts.ts";
import { listedIn } from "../facts/declarations.ts";
import type { ParsedBundle } from "../read/parse-bundle.ts";
import type { Problem } from "../read/problem.ts";
import type { Bundles } from "../read/read-bundles.ts";
import { GraphCheck } from "./graph-check.ts";
import { IdTable, fingerprint } from "./id-table.ts";
import { visitReferences } from "./references.ts";
import { type Suspects, locateSuspects } from "./locate-suspects.ts";

/** What an import will do, once every file is known to be right. */
export interface Plan {
  /** Texts to store, by hash. */
  readonly wanted: ReadonlySet<string>;
  /** Bundles that the graph holds in another form, or whose form is not to be trusted. */
  readonly known: ReadonlySet<string>;
  /** Whether the graph holds no bundle yet. */
  readonly first: boolean;
  readonly bundles: { readonly new: number; readonly changed: number; readonly unchanged: number };
}

/**
 * The first pass: reads every bundle, and finds all that is wrong with all of them. Only a compact
 * table of ids is kept, so memory stays flat however large the files are.
 *
 * @param again read bundles again that the graph holds unchanged, since an import was cut off
 */
export async function validate(
  graph: GraphReader,
  bundlesToRead: Bundles,
  again: boolean,
  onBundle: () => void = () => {},
): Promise<{ problems: Problem[]; plan: Plan }> {
  const check = await GraphCheck.open(graph);
  const problems: Problem[] = [];
  const wanted = new Set<string>();
  const bundles = new Map<string, string>();
  const declared = new IdTable();
  const claims = new Map<number, number>();
  const pending = new Set<string>();
  const suspects: Suspects = { unknown: new Set(), conflicting: new Set(), repeated: new Set() };
  let unchanged = 0;

  const readAgain = (hash: string) => again || !check.hashes.has(hash);
  const skipped = new Set<string>();
  for await (const read of bundlesToRead(({ hash }) => {
    if (readAgain(hash) || skipped.has(hash)) return true;
    skipped.add(hash);
    unchanged += 1;
    return false;
  })) {
    problems.push(...read.problems);
    if (read.text && read.parsed) {
      wanted.add(read.text.hash);
      await judge(read.parsed, `${read.text.file}:${read.text.line}`);
    }
    onBundle();
  }

  const replaced = new Set(bundles.keys());
  const missing = [...pending].filter((id) => !declared.has(id));
  for (const id of await check.unknown(missing, replaced)) suspects.unknown.add(id);
  for (const id of check.conflicting(replaced)) suspects.conflicting.add(id);
  for (const id of check.repeated(replaced)) suspects.repeated.add(fingerprint(id));
  problems.push(...(await locateSuspects(bundlesToRead, suspects, check)));

  const changed = [...replaced].filter((id) => check.bundles.has(id));
  return {
    problems: problems.toSorted(byPlace),
    plan: {
      wanted,
      known: new Set(again ? replaced : changed),
      first: check.bundles.size === 0,
      bundles: { new: replaced.size - changed.length, changed: changed.length, unchanged },
    },
  };

  async function judge(parsed: ParsedBundle, place: string): Promise<void> {
    const { bundle, problemAt, isWhole, unreadable } = parsed;
    const other = bundles.get(bundle.bundle);
    if (other !== undefined) {
      const message = `the bundle ${bundle.bundle} stands at ${other} already; expected an id of its own`;
      problems.push(problemAt(["bundle"], message));
      return;
    }
    if (check.bundles.get(bundle.bundle)?.startsWith("draft:")) {
      const message = `the bundle ${bundle.bundle} is an article that reviewers accepted here; a file cannot replace it`;
      problems.push(problemAt(["bundle"], message));
    }
    const index = bundles.size;
    bundles.set(bundle.bundle, place);
    declared.mention(unreadable);
    const listed = listedIn(bundle);
    const first = new Map<string, number>();
    listed.forEach(({ id, path, declared: declaration }, position) => {
      if (first.has(id)) {
        const { line, column } = problemAt(listed[first.get(id) ?? 0]?.path ?? [], "");
        const message = `${id} is listed twice in this bundle, first at line ${line}, column ${column}`;
        problems.push(problemAt([...path, "id"], message));
      } else {
        first.set(id, position);
        if (!declaration || !isWhole(path)) return;
        if (!declared.declare(id, declaration.props)) suspects.conflicting.add(id);
      }
    });
    visitReferences(bundle, listed, (id) => {
      if (!declared.has(id)) pending.add(id);
    });
    const made = claimsOf(bundle, (path, message) => problems.push(problemAt(path, message)));
    for (const id of made.keys()) {
      const key = fingerprint(id);
      const maker = claims.get(key);
      if (maker === undefined) claims.set(key, index);
      else if (maker !== index) suspects.repeated.add(key);
    }
    const whole = listed.filter(({ path }) => isWhole(path));
    await check.compare(bundle.bundle, whole, [...made.keys()]);
  }
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
