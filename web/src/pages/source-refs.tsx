import { useIntl } from "react-intl";

/** As much of a claim as a reference needs. */
export type RefClaim = {
  readonly locator: { readonly paragraph: number | null } | null;
  readonly source: { readonly id: string };
};

type Numbered = readonly { readonly id: string }[];

/** Where each claim stands, as `[2, ¶ 3]`: the number is that of the list of sources on the same page. */
export function SourceRefs({
  claims,
  sources,
}: {
  claims: readonly RefClaim[];
  sources: Numbered;
}) {
  const intl = useIntl();
  const refs = refsOf(claims, sources);
  return (
    <span className="source-refs">
      {refs.map(({ number, paragraphs }) => {
        const where = paragraphs.map((paragraph) =>
          intl.formatMessage({ id: "source.paragraph" }, { number: paragraph }),
        );
        return (
          <button
            key={number}
            type="button"
            aria-label={[intl.formatMessage({ id: "source.ref" }, { number }), ...where].join(", ")}
            onClick={() => document.querySelector<HTMLElement>(`#source-${number}`)?.focus()}
          >
            [{[number, ...where].join(", ")}]
          </button>
        );
      })}
    </span>
  );
}

/** The numbers of the sources that carry a fact, from 1, with the paragraphs; both in order, each once. */
export function refsOf(claims: readonly RefClaim[], sources: Numbered) {
  return sources.flatMap(({ id }, index) => {
    const own = claims.filter(({ source }) => source.id === id);
    if (own.length === 0) return [];
    const paragraphs = new Set(own.flatMap(({ locator }) => locator?.paragraph ?? []));
    return [{ number: index + 1, paragraphs: [...paragraphs].sort((a, b) => a - b) }];
  });
}
