import { lazy, Suspense, useState } from "react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import { formatPartialDate } from "../i18n/dates.ts";
import { knownMessage } from "../i18n/known-message.ts";
import { tenureWords } from "../i18n/tenure-words.ts";
import { InVietnamese } from "../panels/in-vietnamese.tsx";
import { Remark } from "../panels/remark.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { type Draft, type Problem, type Rehearsal, type TenureChange, partOf } from "./draft.ts";
import { partWords } from "./part-words.ts";
import { ProblemNote } from "./problem-note.tsx";

const DraftPicture = lazy(async () => ({
  default: (await import("./draft-picture.tsx")).DraftPicture,
}));

/** The part of the draft that a problem is about; nothing where it is about the whole. */
function PartOf({ draft, problem }: { draft: Draft; problem: Problem }) {
  const intl = useIntl();
  const part = partOf(draft, problem.key);
  return part ? <strong lang="vi">{partWords(intl, part, draft)}</strong> : null;
}

type RehearsalPaneProps = { draft: Draft; rehearsal: Rehearsal };

/** What speaks against accepting the draft as it stands: what cannot go in, and what contradicts the graph. */
export function RehearsalWarnings({ draft, rehearsal }: RehearsalPaneProps) {
  const { problems, tenures, findings } = rehearsal;
  const disputed = tenures.filter((change) => change.disputed);
  if (problems.length + disputed.length + findings.length === 0) {
    return (
      <p className="quiet">
        <FormattedMessage id="review.rehearsal.noContradictions" />
      </p>
    );
  }
  return (
    <section className="review-rehearsal notice">
      {problems.length > 0 && (
        <>
          <h3>
            <FormattedMessage id="review.rehearsal.problems" />
          </h3>
          {problems.map((problem) => (
            <div key={`${problem.key} ${problem.message}`}>
              <PartOf draft={draft} problem={problem} />
              <ProblemNote problem={problem} />
            </div>
          ))}
        </>
      )}
      {disputed.length > 0 && (
        <>
          <h3>
            <FormattedMessage id="review.rehearsal.contradictions" />
          </h3>
          {disputed.map((change) => (
            <Contradiction key={`${change.person.id} ${change.post.id}`} change={change} />
          ))}
        </>
      )}
      {findings.length > 0 && (
        <>
          <h3>
            <FormattedMessage id="review.rehearsal.rules" />
          </h3>
          {findings.map(({ rule, about, detail }) => (
            <div key={`${rule} ${about}`}>
              <p lang="en">{rule}</p>
              <Remark>
                {about}: {detail}
              </Remark>
            </div>
          ))}
        </>
      )}
    </section>
  );
}

/** What accepting the draft as it stands would make of the graph: its tenures, and a picture. */
export function RehearsalPane({ rehearsal: { picture, tenures } }: { rehearsal: Rehearsal }) {
  const [isShown, setShown] = useState(false);
  return (
    <section className="facts review-rehearsal">
      <h3>
        <FormattedMessage id="review.rehearsal" />
      </h3>
      {tenures.length > 0 && <Tenures tenures={tenures} />}
      <div className="review-picture-part">
        <p className="quiet">
          <FormattedMessage
            id="review.rehearsal.picture.text"
            values={{
              fresh: picture.nodes.filter(({ isNew }) => isNew).length,
              all: picture.nodes.length,
            }}
          />
        </p>
        {isShown ? (
          <Suspense fallback={<Skeleton />}>
            <DraftPicture picture={picture} />
          </Suspense>
        ) : (
          <Button className="button" onPress={() => setShown(true)}>
            <FormattedMessage id="review.rehearsal.picture.show" />
          </Button>
        )}
      </div>
    </section>
  );
}

function Contradiction({ change: { person, post, clashing } }: { change: TenureChange }) {
  const intl = useIntl();
  return (
    <div className="review-contradiction">
      <p>
        <InVietnamese>
          <strong>{person.label}</strong>, {post.label}
        </InVietnamese>
      </p>
      <ul>
        {clashing.map(({ id, says, at, printedAs, source, isOwn }) => (
          <li key={id} data-own={isOwn}>
            {[
              knownMessage(intl, `says.${says}`) ?? says,
              printedAs,
              at === null ? null : formatPartialDate(intl, at),
            ]
              .filter(Boolean)
              .join(" · ")}
            {" – "}
            {isOwn ? (
              <em>
                <FormattedMessage id="review.rehearsal.own" />
              </em>
            ) : (
              <InVietnamese>{source}</InVietnamese>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Tenures({ tenures }: { tenures: Rehearsal["tenures"] }) {
  return (
    <details>
      <summary>
        <FormattedMessage id="review.rehearsal.tenures" />{" "}
        <span className="count">{tenures.length}</span>
      </summary>
      <DataTable
        heads={["review.rehearsal.who", "review.rehearsal.before", "review.rehearsal.after"]}
      >
        {tenures.map(({ person, post, before, after }) => (
          <tr key={`${person.id} ${post.id}`}>
            <th scope="row">
              <InVietnamese>
                {person.label}, {post.label}
              </InVietnamese>
            </th>
            <td>
              <TenureLines tenures={before} />
            </td>
            <td>
              <TenureLines tenures={after} />
            </td>
          </tr>
        ))}
      </DataTable>
    </details>
  );
}

function TenureLines({ tenures }: { tenures: TenureChange["before"] }) {
  const intl = useIntl();
  if (tenures.length === 0) return <FormattedMessage id="review.rehearsal.none" />;
  return tenures.map((tenure) => (
    <p key={tenure.id}>{tenureWords(intl, { ...tenure, start: null, end: null }).join(" · ")}</p>
  ));
}
