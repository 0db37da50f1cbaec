/** What a bundler knows of a module. */
type ModuleInfo = { readonly isEntry: boolean; readonly importers: readonly string[] };

type Modules = { getModuleInfo(id: string): ModuleInfo | null };

/**
 * Names the one chunk of all that loads before the page can be used. Left to itself the bundler makes a chunk for every
 * set of pages that share something: the more pages, the more pieces of what all of them need, and a hundred small
 * files pack worse than one.
 */
export function firstChunk(id: string, modules: Modules): string | null {
  const above = new Set(modules.getModuleInfo(id)?.importers);
  const isStart = [...above].some((one) => modules.getModuleInfo(one)?.isEntry);
  // Where the page starts stays by itself, so that the page has a chunk of its own name.
  if (isStart) return null;
  for (const one of above) {
    const info = modules.getModuleInfo(one);
    if (info?.isEntry) return "first";
    for (const importer of info?.importers ?? []) above.add(importer);
  }
  return null;
}
