import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";
import { useExplorer } from "../model/store.ts";

/** What the picture leaves unsaid: nodes that were hidden, and nodes of a link that the graph no longer has. */
export function PictureRemarks({ gone }: { gone: readonly string[] }) {
  const hidden = useExplorer(({ history }) => Object.keys(history.scene.hidden).length);
  const run = useExplorer((explorer) => explorer.run);
  if (hidden === 0 && gone.length === 0) return null;
  return (
    <div className="picture-remarks">
      {hidden > 0 && (
        <p>
          <FormattedMessage id="picture.hidden" values={{ count: hidden }} />
          <Button className="text-button" onPress={() => run({ do: "unhide" })}>
            <FormattedMessage id="picture.unhide" />
          </Button>
        </p>
      )}
      {gone.length > 0 && (
        <p>
          <FormattedMessage id="picture.gone" values={{ count: gone.length }} />
          <Button className="text-button" onPress={() => run({ do: "remove", ids: gone })}>
            <FormattedMessage id="picture.forget" />
          </Button>
        </p>
      )}
    </div>
  );
}
