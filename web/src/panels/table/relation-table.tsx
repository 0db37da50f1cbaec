import { useMemo } from "react";
import { Cell, Row, TableBody } from "react-aria-components/Table";
import { FormattedMessage, useIntl } from "react-intl";
import { formatDay } from "../../i18n/dates.ts";
import { relationDetail, relationVerb } from "../../i18n/relation-words.ts";
import { useName } from "../../i18n/use-name.ts";
import type { Entity } from "../../model/graph.ts";
import { byVietnamese, relationRows, type RelationRow } from "../../model/rows.ts";
import type { Shown } from "../../model/shown.ts";
import { onlyChosen, useExplorer } from "../../model/store.ts";
import { SortableTable } from "./sortable-table.tsx";
import { useSorted, type Orders } from "./use-sorted.ts";

const COLUMNS = [
  { id: "from", title: "table.from", width: "1fr" },
  { id: "what", title: "table.what", width: "1fr" },
  { id: "to", title: "table.to", width: "1fr" },
  { id: "when", title: "table.when", width: 136 },
] as const;

/** Every relation in the picture by itself, with the days on which it is certain. */
export function RelationTable({ shown, open }: { shown: Shown; open: () => void }) {
  const intl = useIntl();
  const nameIn = useName();
  const chosen = useExplorer(onlyChosen);
  const select = useExplorer((explorer) => explorer.select);
  const asOf = useExplorer((explorer) => explorer.asOf);
  const leftOut = useExplorer(({ history }) => history.scene.filters.standings);
  const name = ({ label, labelEn }: Entity) => nameIn({ name: label, nameEn: labelEn });
  const what = (row: RelationRow) => relationDetail(intl, row) || relationVerb(intl, row);
  const orders: Orders<RelationRow> = {
    from: (a, b) => byVietnamese(name(a.ends.from), name(b.ends.from)),
    what: (a, b) => byVietnamese(what(a), what(b)),
    to: (a, b) => byVietnamese(name(a.ends.to), name(b.ends.to)),
    when: (a, b) => (a.certainFrom ?? "").localeCompare(b.certainFrom ?? ""),
  };
  const rows = useMemo(() => relationRows(shown, leftOut, asOf), [shown, leftOut, asOf]);
  const { sorted, sort, setSort } = useSorted(rows, orders, "from");
  const lineOf = new Map(rows.map(({ id, line }) => [id, line]));
  return (
    <SortableTable
      label={intl.formatMessage({ id: "table.relations" })}
      columns={COLUMNS}
      sort={sort}
      setSort={setSort}
      selectionMode="single"
      selected={rows.filter(({ line }) => line === chosen).map(({ id }) => id)}
      select={(keys) => select(lineOf.get(keys[0] ?? "") ?? null)}
      open={open}
    >
      <TableBody
        items={sorted}
        dependencies={[name, what]}
        renderEmptyState={() => <FormattedMessage id="table.noRelations" />}
      >
        {(row) => (
          <Row
            className="table-row"
            textValue={`${name(row.ends.from)} ${what(row)} ${name(row.ends.to)}`}
            data-faded={row.standing === "FADED"}
          >
            <Cell className="table-cell">{name(row.ends.from)}</Cell>
            <Cell className="table-cell table-quiet">{what(row)}</Cell>
            <Cell className="table-cell">{name(row.ends.to)}</Cell>
            <Cell className="table-cell table-number">
              {row.certainFrom !== null && formatDay(intl, row.certainFrom)}
              {row.certainTo !== null && row.certainTo !== row.certainFrom && (
                <>
                  {" – "}
                  {formatDay(intl, row.certainTo)}
                </>
              )}
            </Cell>
          </Row>
        )}
      </TableBody>
    </SortableTable>
  );
}
