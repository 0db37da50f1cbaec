import { Printer, Waypoints } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";
import { useShowInPicture } from "../actions/use-add-to-picture.ts";

/** What can be done with a page: print it, or look at its subject in the picture. */
export function PageActions({ drawn }: { drawn: string }) {
  const show = useShowInPicture();
  return (
    <div className="details-actions">
      <Button className="button" onPress={() => show([drawn])}>
        <Waypoints aria-hidden size={14} />
        <FormattedMessage id="page.inPicture" />
      </Button>
      <Button className="button" onPress={() => print()}>
        <Printer aria-hidden size={14} />
        <FormattedMessage id="page.print" />
      </Button>
    </div>
  );
}
