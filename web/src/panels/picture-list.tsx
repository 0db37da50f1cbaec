import { Header } from "react-aria-components/Header";
import { ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { FormattedMessage, useIntl } from "react-intl";
import { useLanguage } from "../i18n/language.tsx";
import { KINDS, nameOf, type Graph } from "../model/graph.ts";
import { useExplorer } from "../model/store.ts";
import { KindIcon } from "../ui/kind-icon.tsx";

/** The picture as a list: the same nodes, the same selection, for keyboard and screen reader. */
export function PictureList({ graph }: { graph: Graph }) {
  const intl = useIntl();
  const { language } = useLanguage();
  const scene = useExplorer(({ history }) => history.scene);
  const selection = useExplorer((explorer) => explorer.selection);
  const select = useExplorer((explorer) => explorer.select);
  const collator = new Intl.Collator("vi");
  const sections = KINDS.flatMap((kind) => {
    const entities = graph.entities
      .filter((entity) => entity.kind === kind && scene.nodes[entity.id])
      .map((entity) => ({ id: entity.id, name: nameOf(entity, language) }))
      .toSorted((a, b) => collator.compare(a.name, b.name));
    return entities.length > 0 ? [{ kind, entities }] : [];
  });

  if (sections.length === 0) {
    return (
      <p className="quiet">
        <FormattedMessage id="picture.empty" />
      </p>
    );
  }
  return (
    <ListBox
      className="list"
      aria-label={intl.formatMessage({ id: "list.label" })}
      selectionMode="single"
      selectedKeys={selection === null ? [] : [selection]}
      onSelectionChange={(keys) => {
        const [key] = keys === "all" ? [] : keys;
        select(key === undefined ? null : String(key));
      }}
    >
      {sections.map(({ kind, entities }) => (
        <ListBoxSection key={kind} id={kind}>
          <Header className="list-header">
            <FormattedMessage id={`kind.${kind}`} values={{ count: 0 }} />
            <span className="count">{intl.formatNumber(entities.length)}</span>
          </Header>
          {entities.map(({ id, name }) => (
            <ListBoxItem key={id} id={id} className="list-item" textValue={name}>
              <KindIcon kind={kind} size={14} />
              <span>{name}</span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
