import { Quote } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { useIntl } from "react-intl";
import type { EvidenceClaimFragment } from "../api/generated/pages.ts";
import { Cite } from "./cite.tsx";

type CiteButtonProps = { fact: string; claims: readonly EvidenceClaimFragment[] };

/** A small sign beside a fact, behind which are the ways to cite it and to report an error. */
export function CiteButton({ fact, claims }: CiteButtonProps) {
  const intl = useIntl();
  return (
    <DialogTrigger>
      <Button className="cite-button" aria-label={intl.formatMessage({ id: "cite.open" })}>
        <Quote aria-hidden size={13} />
      </Button>
      <Popover className="popover cite-popover" placement="bottom end">
        <Cite fact={fact} claims={claims} />
      </Popover>
    </DialogTrigger>
  );
}
