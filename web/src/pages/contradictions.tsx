import { FormattedMessage } from "react-intl";
import type { AboutDataQuery } from "../api/generated/pages.ts";
import { EntityLink } from "../panels/entity-link.tsx";
import { Fact } from "../panels/fact.tsx";

type All = AboutDataQuery["dataset"]["contradictions"];
type Node = All["edges"][number]["node"];

/** Both sides of each contradiction, side by side: none is resolved in silence. */
export function Contradictions({ of: { edges, totalCount } }: { of: All }) {
  return (
    <section className="facts">
      <h3>
        <FormattedMessage id="data.contradictions" />
        <span className="count">{totalCount}</span>
      </h3>
      {edges.length === 0 && (
        <p className="quiet">
          <FormattedMessage id="data.noContradictions" />
        </p>
      )}
      <ul>
        {edges.map(({ kind, node, claims }) => (
          <Fact
            key={`${kind} ${node.id}`}
            words={<FormattedMessage id={`data.contradiction.${kind}`} />}
            evidence={claims}
          >
            <InDispute node={node} />
          </Fact>
        ))}
      </ul>
    </section>
  );
}

function InDispute({ node }: { node: Node }) {
  if ("person" in node) {
    const { person, post } = node;
    return (
      <>
        <EntityLink to={person} />
        {", "}
        <EntityLink to={{ id: post.id, name: post.label, nameEn: post.labelEn }} />
      </>
    );
  }
  const name = "label" in node ? { name: node.label, nameEn: node.labelEn } : { name: node.id };
  return <EntityLink to={{ id: node.id, ...name }} />;
}
