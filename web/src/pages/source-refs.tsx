import { useIntl } from "react-intl";

import { type Numbered, type RefClaim, refsOf } from "./refs.ts";

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
