import type { Key, ReactNode } from "react";
import { classes } from "./classes";
import "./data-table.css";

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Right-aligned, digits of one width. */
  numeric?: boolean;
  /** Names the row; the first column unless another says so. */
  rowHeader?: boolean;
  /** The total at the foot. */
  foot?: ReactNode;
}

interface DataTableProps<Row> {
  /** What the table holds, with its unit where all figures share one. */
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => Key;
  /** Many columns: scrolls sideways on a phone instead of turning rows into lists. */
  wide?: boolean;
}

// Rows become blocks on a phone, which makes browsers forget that this is a table: hence the roles.
export function DataTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  wide = false,
}: DataTableProps<Row>) {
  const header = columns.find((column) => column.rowHeader) ?? columns[0];
  const table = (
    <table className={classes("table", !wide && "table--stacks")} role="table">
      <caption className={classes(captionHidden && "visually-hidden")}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, header: text, numeric }) => (
            <th key={key} scope="col" role="columnheader" className={classes(numeric && "numeric")}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} isHeader={column === header} />
            ))}
          </tr>
        ))}
      </tbody>
      <Foot columns={columns} />
    </table>
  );
  if (!wide) return table;
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      {table}
    </div>
  );
}

interface CellProps<Row> {
  column: Column<Row>;
  row: Row;
  isHeader: boolean;
}

function Cell<Row>({ column, row, isHeader }: CellProps<Row>) {
  const className = classes(column.numeric && "numeric");
  if (isHeader) {
    return (
      <th scope="row" role="rowheader" className={className}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td role="cell" className={className} data-label={column.header}>
      <div className="table__value">{column.cell(row)}</div>
    </td>
  );
}

function Foot<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  if (columns.every(({ foot }) => foot === undefined)) return null;
  return (
    <tfoot role="rowgroup">
      <tr role="row">
        {columns.map(({ key, header, foot, numeric }, index) =>
          index === 0 ? (
            <th key={key} scope="row" role="rowheader">
              {foot}
            </th>
          ) : (
            <td key={key} role="cell" className={classes(numeric && "numeric")} data-label={header}>
              {foot === undefined ? null : <div className="table__value">{foot}</div>}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  );
}
