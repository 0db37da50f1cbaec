import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { EvidenceClaimFragment, Role } from "../api/generated/details.ts";
import type { Named } from "../i18n/use-name.ts";
import { EntityLink } from "./entity-link.tsx";
import { Evidence } from "./evidence.tsx";

type Claims = readonly EvidenceClaimFragment[];

type AttendanceProps = {
  participation: {
    readonly id: string;
    readonly roles: readonly Role[];
    readonly eventTitles: readonly string[];
    readonly titles: readonly { readonly printedAs: string | null; readonly evidence: Claims }[];
    readonly onBehalfOf: readonly {
      readonly body: { readonly id: string } & Named;
      readonly evidence: Claims;
    }[];
    readonly evidence: Claims;
  };
  /** The other end: the person at an event, the event of a person. */
  children: ReactNode;
};

/** One participation: who or what, the titles of that day as printed, the roles, for whom. */
export function Attendance({ participation, children }: AttendanceProps) {
  const intl = useIntl();
  const { roles, titles, eventTitles, onBehalfOf } = participation;
  const printed = [...titles.flatMap(({ printedAs }) => printedAs ?? []), ...eventTitles];
  const parts = [participation, ...titles, ...onBehalfOf];
  const claims = new Map(
    parts.flatMap(({ evidence }) => evidence.map((claim) => [claim.id, claim])),
  );
  return (
    <li className="fact">
      <p className="fact-title">{children}</p>
      {printed.length > 0 && (
        <p className="fact-print" lang="vi">
          {[...new Set(printed)].join(", ")}
        </p>
      )}
      <p className="fact-words">
        {tellingRoles(roles)
          .map((role) => intl.formatMessage({ id: `role.${role}` }))
          .join(", ")}
      </p>
      {onBehalfOf.map(({ body }) => (
        <p key={body.id} className="fact-words">
          <FormattedMessage id="event.for" values={{ body: <EntityLink to={body} /> }} />
        </p>
      ))}
      <Evidence claims={[...claims.values()]} fact={participation.id} />
    </li>
  );
}

/** Who chaired or spoke was there; that goes without saying. */
export function tellingRoles<R extends string>(roles: readonly R[]): readonly R[] {
  return roles.length > 1 ? roles.filter((role) => role !== "ATTEND") : roles;
}
