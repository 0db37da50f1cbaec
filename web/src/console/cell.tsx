import { FormattedMessage } from "react-intl";
import { useName } from "../i18n/use-name.ts";
import { routeTo } from "../model/route.ts";
import { InVietnamese } from "../panels/in-vietnamese.tsx";
import { PageLink } from "../panels/page-link.tsx";
import { KindIcon } from "../ui/kind-icon.tsx";
import { kindOf, namesOf, valueOf, type GraphNode, type GraphPath } from "./values.ts";

/** Items of a list that a cell shows; the files have all of them. */
const MOST_ITEMS = 12;

/** One value of an answer in its own manner: numbers to the right, nodes by name with the way to their page. */
export function Cell({ value }: { value: unknown }) {
  const { is } = valueOf(value);
  return (
    <td data-is={is}>
      <Shown value={value} />
    </td>
  );
}

function Shown({ value }: { value: unknown }) {
  const read = valueOf(value);
  switch (read.is) {
    case "nothing":
      return (
        <span className="quiet">
          <FormattedMessage id="answer.nothing" />
        </span>
      );
    case "truth":
      return <FormattedMessage id={`answer.${read.value}`} />;
    case "number":
      return String(read.value);
    case "id":
      return (
        <PageLink to={routeTo(read.value)} className="entity-link code">
          {read.value}
        </PageLink>
      );
    case "node":
      return <NodeLink node={read.value} />;
    case "relationship":
      return (
        <span className="code">
          {read.value.from} –{read.value.type}→ {read.value.to}
        </span>
      );
    case "path":
      return <PathLine path={read.value} />;
    case "list":
      return <ListItems items={read.value} />;
    case "map":
      return <MapEntries entries={Object.entries(read.value)} />;
    case "text":
      break;
  }
  return <span className="console-text">{read.value}</span>;
}

function NodeLink({ node }: { node: GraphNode }) {
  const nameIn = useName();
  const kind = kindOf(node);
  const named = namesOf(node);
  const name = nameIn(named);
  return (
    <span className="console-node">
      {kind && <KindIcon kind={kind} size={14} />}
      <PageLink to={routeTo(node.id)} className={kind ? "entity-link" : "entity-link code"}>
        <InVietnamese isSo={name === named.name && name !== node.id}>{name}</InVietnamese>
      </PageLink>
    </span>
  );
}

/** The nodes of a path, with the relation between one and the next in the direction it has. */
function PathLine({ path: { nodes, relationships } }: { path: GraphPath }) {
  return (
    <span className="console-path">
      {[...nodes.entries()].map(([place, node]) => {
        const relation = relationships[place - 1];
        const isForward = relation?.to === node.id;
        return (
          <span key={place}>
            {relation && (
              <span className="code quiet">
                {isForward ? `–${relation.type}→ ` : `←${relation.type}– `}
              </span>
            )}
            <NodeLink node={node} />
          </span>
        );
      })}
    </span>
  );
}

function ListItems({ items }: { items: readonly unknown[] }) {
  const further = items.length - MOST_ITEMS;
  return (
    <ul className="console-list">
      {[...items.slice(0, MOST_ITEMS).entries()].map(([place, item]) => (
        // Items of a list may be alike, and never move.
        <li key={place}>
          <Shown value={item} />
        </li>
      ))}
      {further > 0 && (
        <li className="quiet">
          <FormattedMessage id="answer.furtherItems" values={{ count: further }} />
        </li>
      )}
    </ul>
  );
}

function MapEntries({ entries }: { entries: readonly (readonly [string, unknown])[] }) {
  return (
    <dl className="console-map">
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt className="code">{name}</dt>
          <dd>
            <Shown value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
