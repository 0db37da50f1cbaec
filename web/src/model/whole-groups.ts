/** The ids of as many groups as fit whole, in their order; where not even one does, as much as fits of the first. */
export function wholeGroups(groups: readonly (readonly string[])[], most: number): string[] {
  const taken = new Set<string>();
  for (const group of groups) {
    const others = group.filter((id) => !taken.has(id));
    if (taken.size > 0 && taken.size + others.length > most) continue;
    for (const id of others) taken.add(id);
  }
  return [...taken].slice(0, most);
}
