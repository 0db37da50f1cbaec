import { useIntl } from "react-intl";
import { formatPartialDate } from "../i18n/dates.ts";
import { knownMessage } from "../i18n/known-message.ts";
import { useName } from "../i18n/use-name.ts";
import { tellingRoles } from "../panels/attendance.tsx";
import { EntityLink } from "../panels/entity-link.tsx";
import type { Matrix } from "./attendance-matrix.ts";

/** People by events; a cell says what the one did at the other. */
export function MatrixTable({
  matrix: { events, rows },
  label,
}: {
  matrix: Matrix;
  label: string;
}) {
  const intl = useIntl();
  const nameIn = useName();
  return (
    <div className="scroll-x" tabIndex={0} role="group" aria-label={label}>
      <table className="data matrix">
        <thead>
          <tr>
            <td />
            {events.map((event) => (
              <th key={event.id} scope="col">
                <span className="quiet">
                  {event.date === null
                    ? intl.formatMessage({ id: "date.unknown" })
                    : formatPartialDate(intl, event.date)}
                </span>
                <span className="matrix-event" title={nameIn(event)}>
                  <EntityLink to={event} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cells }) => (
            <tr key={id}>
              <th scope="row">
                <EntityLink to={{ id, name }} />
              </th>
              {cells.map((roles, column) => (
                <td key={events[column]?.id} data-there={roles !== undefined}>
                  {roles &&
                    tellingRoles(roles)
                      .map((role) => knownMessage(intl, `role.${role}`) ?? role)
                      .join(", ")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
