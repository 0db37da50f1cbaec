import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import { Column, Table, TableHeader, type SortDescriptor } from "react-aria-components/Table";
import { TableLayout, Virtualizer } from "react-aria-components/Virtualizer";
import { FormattedMessage } from "react-intl";
import type { MessageId } from "../../i18n/en.ts";

type ColumnWidth = number | `${number}fr`;

type SortableTableProps = {
  label: string;
  /** The first column names the row. */
  columns: readonly {
    readonly id: string;
    readonly title: MessageId;
    readonly width: ColumnWidth;
  }[];
  sort: SortDescriptor;
  setSort: (sort: SortDescriptor) => void;
  selectionMode: "single" | "multiple";
  selected: readonly string[];
  select: (ids: readonly string[] | "all") => void;
  /** Enter or a double press on a row. */
  open: () => void;
  /** The body. */
  children: ReactNode;
};

/** Narrower, words would break within. On a phone the table is slid sideways. */
const LEAST_WIDTH = 84;

/** A table that is sorted by its heads, and whose rows are made only where they are in sight. */
export function SortableTable(props: SortableTableProps) {
  const { label, columns, sort, setSort, selectionMode, selected, select, open, children } = props;
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ headingHeight: 32, estimatedRowHeight: 40 }}>
      <Table
        className="table"
        aria-label={label}
        selectionMode={selectionMode}
        selectionBehavior="replace"
        selectedKeys={selected}
        onSelectionChange={(keys) => select(keys === "all" ? "all" : [...keys].map(String))}
        onRowAction={open}
        sortDescriptor={sort}
        onSortChange={setSort}
      >
        <TableHeader className="table-header">
          {columns.map(({ id, title, width }, index) => (
            <Column
              key={id}
              id={id}
              className="table-column"
              isRowHeader={index === 0}
              allowsSorting
              width={width}
              minWidth={LEAST_WIDTH}
            >
              {({ sortDirection }) => (
                <>
                  <FormattedMessage id={title} />
                  {sortDirection === "ascending" && <ArrowUp aria-hidden size={12} />}
                  {sortDirection === "descending" && <ArrowDown aria-hidden size={12} />}
                </>
              )}
            </Column>
          ))}
        </TableHeader>
        {children}
      </Table>
    </Virtualizer>
  );
}
