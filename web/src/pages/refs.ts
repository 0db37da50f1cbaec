/** As much of a claim as a reference needs. */
export type RefClaim = {
  readonly locator: { readonly paragraph: number | null } | null;
  readonly source: { readonly id: string };
};

/** The list of sources of a page. */
export type Numbered = readonly { readonly id: string }[];

/** The numbers of the sources that carry a fact, from 1, with the paragraphs; both in order, each once. */
export function refsOf(claims: readonly RefClaim[], sources: Numbered) {
  return sources.flatMap(({ id }, index) => {
    const own = claims.filter(({ source }) => source.id === id);
    if (own.length === 0) return [];
    const paragraphs = new Set(own.flatMap(({ locator }) => locator?.paragraph ?? []));
    return [{ number: index + 1, paragraphs: [...paragraphs].sort((a, b) => a - b) }];
  });
}
