import { Plus, Trash2, Waypoints, X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import { useAddToPicture } from "../actions/use-add-to-picture.ts";
import { useName, type Named } from "../i18n/use-name.ts";
import type { Kind } from "../model/graph.ts";
import { useExplorer } from "../model/store.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { KindIcon } from "../ui/kind-icon.tsx";
import { useTitle } from "../ui/use-title.ts";

/** As many neighbours as one press adds. */
const MOST_NEIGHBOURS = 40;

type DetailsHeadProps = {
  kind: Kind;
  of: Named;
  /** The kind in more telling words, as “Signing”. */
  kindWords?: ReactNode;
  /** The entity that the picture can draw: the thing itself, or the body of a post. */
  drawn: string;
  /** Ids of what is tied to it, by this panel's own account. */
  neighbours: readonly string[];
  children?: ReactNode;
};

/** The head of the details: what it is, its name, the few facts that identify it, what can be done with it. */
export function DetailsHead({
  kind,
  kindWords,
  of,
  drawn,
  neighbours,
  children,
}: DetailsHeadProps) {
  const intl = useIntl();
  const nameIn = useName();
  const add = useAddToPicture();
  const nodes = useExplorer(({ history }) => history.scene.nodes);
  const run = useExplorer((explorer) => explorer.run);
  const select = useExplorer((explorer) => explorer.select);
  const absent = [...new Set(neighbours)].filter((id) => !nodes[id]).slice(0, MOST_NEIGHBOURS);
  const name = nameIn(of);
  useTitle(name);

  return (
    <header className="details-head">
      <div className="details-kind">
        <KindIcon kind={kind} />
        <span>{kindWords ?? <FormattedMessage id={`kind.${kind}`} values={{ count: 1 }} />}</span>
        <IconButton
          icon={X}
          label={intl.formatMessage({ id: "details.close" })}
          onPress={() => select(null)}
        />
      </div>
      <h2>{name}</h2>
      {name !== of.name && (
        <p className="details-printed" lang="vi">
          {of.name}
        </p>
      )}
      {children}
      <div className="details-actions">
        {nodes[drawn] ? (
          <Button className="button" onPress={() => run({ do: "remove", ids: [drawn] })}>
            <Trash2 aria-hidden size={14} />
            <FormattedMessage id="details.remove" />
          </Button>
        ) : (
          <Button className="button" onPress={() => add({ ids: [drawn] })}>
            <Plus aria-hidden size={14} />
            <FormattedMessage id="details.add" />
          </Button>
        )}
        {absent.length > 0 && (
          <Button className="button" onPress={() => add({ ids: [drawn, ...absent] })}>
            <Waypoints aria-hidden size={14} />
            <FormattedMessage id="details.neighbours" values={{ count: absent.length }} />
          </Button>
        )}
      </div>
    </header>
  );
}
