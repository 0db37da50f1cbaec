import { useMemo } from "react";
import { Cell, Row, TableBody } from "react-aria-components/Table";
import { FormattedMessage, useIntl } from "react-intl";
import { useName } from "../../i18n/use-name.ts";
import { isLineId } from "../../model/lines.ts";
import { byVietnamese, entityRows, type EntityRow } from "../../model/rows.ts";
import type { Shown } from "../../model/shown.ts";
import { useExplorer } from "../../model/store.ts";
import { KindIcon } from "../../ui/kind-icon.tsx";
import { InVietnamese } from "../in-vietnamese.tsx";
import { SortableTable } from "./sortable-table.tsx";
import { useSorted, type Orders } from "./use-sorted.ts";

const COLUMNS = [
  { id: "name", title: "table.name", width: "1fr" },
  { id: "kind", title: "table.kind", width: 140 },
  { id: "lines", title: "table.lines", width: 84 },
] as const;

/** Everything in the picture: what it is called, its kind, how many lines meet in it. Several rows can be chosen. */
export function EntityTable({ shown, open }: { shown: Shown; open: () => void }) {
  const intl = useIntl();
  const nameIn = useName();
  const selected = useExplorer((explorer) => explorer.selected);
  const selectAll = useExplorer((explorer) => explorer.selectAll);
  const name = (row: EntityRow) => nameIn({ name: row.label, nameEn: row.labelEn });
  const kind = (row: EntityRow) => intl.formatMessage({ id: `kind.${row.kind}` }, { count: 1 });
  const orders: Orders<EntityRow> = {
    name: (a, b) => byVietnamese(name(a), name(b)),
    kind: (a, b) => byVietnamese(kind(a), kind(b)) || byVietnamese(name(a), name(b)),
    lines: (a, b) => a.lines - b.lines || byVietnamese(name(a), name(b)),
  };
  const rows = useMemo(() => entityRows(shown), [shown]);
  const { sorted, sort, setSort } = useSorted(rows, orders, "name");
  return (
    <SortableTable
      label={intl.formatMessage({ id: "list.label" })}
      columns={COLUMNS}
      sort={sort}
      setSort={setSort}
      selectionMode="multiple"
      selected={selected.filter((id) => !isLineId(id))}
      select={(keys) => selectAll(keys === "all" ? sorted.map(({ id }) => id) : keys)}
      open={open}
    >
      <TableBody
        items={sorted}
        dependencies={[name, kind]}
        renderEmptyState={() => <FormattedMessage id="picture.empty" />}
      >
        {(row) => (
          <Row className="table-row" textValue={name(row)} data-faded={row.faded}>
            <Cell className="table-cell">
              <span className="table-name">
                <KindIcon kind={row.kind} size={14} />
                <span>
                  <InVietnamese isSo={name(row) === row.label}>{name(row)}</InVietnamese>
                </span>
              </span>
            </Cell>
            <Cell className="table-cell table-quiet">{kind(row)}</Cell>
            <Cell className="table-cell table-number">{intl.formatNumber(row.lines)}</Cell>
          </Row>
        )}
      </TableBody>
    </SortableTable>
  );
}
