import type { Ask } from "../ask.ts";
import type { BundleEntry } from "../format.ts";
import type { Scope } from "../scope.ts";
import { type StoredBundle, assemble } from "./assemble.ts";

/** Bundles read at a time; one may have thousands of claims. */
const pageSize = 20;

/** The bundles by their ids, with what of them is in scope. */
export async function* readBundles(ask: Ask, scope: Scope): AsyncGenerator<BundleEntry> {
  for await (const ids of scope.pages("Bundle", pageSize)) {
    for (const stored of await ask<StoredBundle>("bundles", { ids })) {
      yield assemble(
        scope.among === null
          ? stored
          : {
              ...stored,
              claims: stored.claims.filter(({ id }) => scope.has(id)),
              declared: stored.declared.filter(({ id }) => scope.has(String(id))),
            },
      );
    }
  }
}
