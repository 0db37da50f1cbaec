import type { ComponentProps, ReactNode } from "react";
import { FormattedMessage } from "react-intl";

type DataTableProps = {
  /** The words over the columns. */
  heads: readonly NonNullable<ComponentProps<typeof FormattedMessage>["id"]>[];
  /** Rows, each `<tr>`. */
  children: ReactNode;
};

/** A table to read, which scrolls sideways by itself where the page is too narrow for it. */
export function DataTable({ heads, children }: DataTableProps) {
  return (
    <div className="scroll-x" tabIndex={0} role="group">
      <table className="data">
        <thead>
          <tr>
            {heads.map((id) => (
              <th key={id} scope="col">
                <FormattedMessage id={id} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
