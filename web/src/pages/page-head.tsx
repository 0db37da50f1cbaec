import { Printer } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";
import { useTitle } from "../ui/use-title.ts";

type PageHeadProps = { kind?: ReactNode; title: string; children?: ReactNode };

/** The head of a page that is about no single entity. */
export function PageHead({ kind, title, children }: PageHeadProps) {
  useTitle(title);
  return (
    <header className="details-head">
      {kind !== undefined && <p className="details-kind">{kind}</p>}
      <h2>{title}</h2>
      {children}
      <div className="details-actions">
        <Button className="button" onPress={() => print()}>
          <Printer aria-hidden size={14} />
          <FormattedMessage id="page.print" />
        </Button>
      </div>
    </header>
  );
}
