import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";
import { useExplorer } from "../model/store.ts";

/** What was chosen, as by an old link, is not in the graph: says so, and leads back. */
export function Gone() {
  const select = useExplorer((explorer) => explorer.select);
  return (
    <div className="notice" role="alert">
      <p>
        <FormattedMessage id="details.gone" />
      </p>
      <Button className="button" onPress={() => select(null)}>
        <FormattedMessage id="details.close" />
      </Button>
    </div>
  );
}
