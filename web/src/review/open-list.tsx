import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import { openOf, partOf, type Draft } from "./draft.ts";
import { partWords } from "./part-words.ts";

/** So many open parts are named; while there are more, the list of parts says more than their names. */
const MOST_NAMED = 12;

/** What is still to be decided on, each a way to its place in the list. */
export function OpenList({ draft, choose }: { draft: Draft; choose: (key: string) => void }) {
  const intl = useIntl();
  const open = openOf(draft);
  return (
    <section className="review-open" aria-label={intl.formatMessage({ id: "review.open.list" })}>
      <p role="status">
        <FormattedMessage id="review.open.left" values={{ count: open.length }} />
      </p>
      {open.length > 0 && open.length <= MOST_NAMED && (
        <ul>
          {open.map((key) => {
            const part = partOf(draft, key);
            return (
              part && (
                <li key={key}>
                  <Button className="text-button" onPress={() => choose(key)}>
                    <span lang="vi">{partWords(intl, part, draft)}</span>
                  </Button>
                </li>
              )
            );
          })}
        </ul>
      )}
    </section>
  );
}
