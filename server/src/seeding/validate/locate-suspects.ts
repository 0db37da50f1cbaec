import { didYouMean } from "../did-you-mean.ts";
import { claimsOf } from "../facts/bundle-facts.ts";
import { type Declaration, listedIn } from "../facts/declarations.ts";
import { typeOf } from "../facts/ids.ts";
import type { Path, Problem } from "../read/problem.ts";
import type { Bundles } from "../read/read-bundles.ts";
import type { GraphCheck } from "./graph-check.ts";
import { canonical, fingerprint } from "./id-table.ts";
import { visitReferences } from "./references.ts";

/** What the first pass found wrong between bundles, without their places. */
export interface Suspects {
  /** Ids that nothing declares. */
  readonly unknown: Set<string>;
  /** Ids declared with different values. */
  readonly conflicting: Set<string>;
  /** Fingerprints of claims that two bundles make. */
  readonly repeated: Set<number>;
}

interface Place extends Problem {
  readonly declaration?: Declaration;
  readonly bundle: string;
}

/** Reads the bundles once more to find the places of what is wrong between bundles. */
export async function locateSuspects(
  bundles: Bundles,
  suspects: Suspects,
  check: GraphCheck,
): Promise<Problem[]> {
  const { unknown, conflicting, repeated } = suspects;
  if (unknown.size + conflicting.size + repeated.size === 0) return [];
  const references: { id: string; at: (message: string) => Problem }[] = [];
  const declared: string[] = [];
  const declarations = new Map<string, Place[]>();
  const claims = new Map<string, Place[]>();

  for await (const { parsed } of bundles()) {
    if (!parsed) continue;
    const { bundle, problemAt, isWhole } = parsed;
    const listed = listedIn(bundle);
    for (const { id, path, declared: declaration } of listed) {
      if (!declaration) continue;
      declared.push(id);
      if (!conflicting.has(id) || !isWhole(path)) continue;
      const place = { ...problemAt([...path, "id"], ""), declaration, bundle: bundle.bundle };
      declarations.set(id, [...(declarations.get(id) ?? []), place]);
    }
    visitReferences(bundle, listed, (id, path) => {
      if (unknown.has(id)) references.push({ id, at: (message) => problemAt(path, message) });
    });
    const paths = new Map<string, Path>();
    const made = claimsOf(
      bundle,
      () => {},
      (id, path) => paths.set(id, paths.get(id) ?? path),
    );
    for (const id of made.keys()) {
      if (!repeated.has(fingerprint(id))) continue;
      const place = { ...problemAt(paths.get(id) ?? [], ""), bundle: bundle.bundle };
      claims.set(id, [...(claims.get(id) ?? []), place]);
    }
  }

  return [
    ...references.map(({ id, at }) => {
      const same = declared.filter((other) => typeOf(other) === typeOf(id));
      return at(
        `nothing declares ${id}, neither in these files nor in the graph${didYouMean(id, same)}`,
      );
    }),
    ...(await conflicts(declarations, check)),
    ...repetitions(claims),
  ];
}

async function conflicts(declarations: ReadonlyMap<string, Place[]>, check: GraphCheck) {
  const problems: Problem[] = [];
  for (const [id, [first, ...others]] of declarations) {
    if (!first) continue;
    for (const other of others) {
      const difference = differenceOf(first.declaration, other.declaration);
      if (difference === undefined) continue;
      problems.push({
        ...placeOf(other),
        message: `${id} is declared with other values at ${first.file}:${first.line}:${first.column}: ${difference}`,
      });
    }
    if (others.length === 0) {
      const files = (await check.filesOf(id)).filter((file) => file !== first.file);
      const message = `${id} is declared with other values in the graph, from ${files.join(", ")}; import both files together after mending one`;
      problems.push({ ...placeOf(first), message });
    }
  }
  return problems;
}

function repetitions(claims: ReadonlyMap<string, Place[]>): Problem[] {
  return [...claims].flatMap(([id, [first, ...others]]) => {
    if (!first) return [];
    if (others.length === 0) {
      const message = `another bundle in the graph makes this claim (${id}) already; a claim belongs to one bundle`;
      return [{ ...placeOf(first), message }];
    }
    return others.map((other) => ({
      ...placeOf(other),
      message: `the bundle ${first.bundle} makes this claim (${id}) already, at ${first.file}:${first.line}:${first.column}; a claim belongs to one bundle`,
    }));
  });
}

function differenceOf(first?: Declaration, second?: Declaration): string | undefined {
  const [a, b] = [first?.props ?? {}, second?.props ?? {}];
  const key = Object.keys({ ...a, ...b }).find((name) => canonical(a[name]) !== canonical(b[name]));
  if (key === undefined) return undefined;
  return `${key} is ${canonical(a[key]) ?? "not given"} there and ${canonical(b[key]) ?? "not given"} here`;
}

function placeOf({ file, line, column }: Problem): Omit<Problem, "message"> {
  return { file, line, column };
}
