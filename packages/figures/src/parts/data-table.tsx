// A plain table with caption, in a scroller that keyboards reach; no grid roles, because nothing in it is a widget.
import type { ReactNode } from 'react';

export interface Column {
  readonly key: string;
  readonly title: string;
  readonly kind?: 'text' | 'number';
  /** Part of the width beside the other columns' parts; without any the browser decides. */
  readonly share?: number;
}

export interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Cells by column key; key identifies the row. The first column is the row's header. */
  readonly rows: readonly { readonly key: string; readonly cells: Readonly<Record<string, ReactNode>> }[];
  /** Needed for the scroller's name; unique on the page. */
  readonly id: string;
  /** Hides the caption where a heading above says the same. */
  readonly quietCaption?: boolean;
}

export function DataTable({ caption, columns, rows, id, quietCaption = false }: DataTableProps) {
  const sum = columns.reduce((total, column) => total + (column.share ?? 1), 0);
  const shared = columns.some((column) => column.share !== undefined);
  const look = (column: Column) => (column.kind === 'number' ? { className: 'number' } : {});
  return (
    <div className="scroller" role="region" aria-labelledby={`${id}-caption`} tabIndex={0}>
      <table>
        <caption id={`${id}-caption`} {...(quietCaption && { className: 'visually-hidden' })}>
          {caption}
        </caption>
        {shared ? (
          <colgroup>
            {columns.map((column) => (
              <col key={column.key} width={`${Math.round((100 * (column.share ?? 1)) / sum)}%`} />
            ))}
          </colgroup>
        ) : null}
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" {...look(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row" {...look(column)}>
                    {row.cells[column.key]}
                  </th>
                ) : (
                  <td key={column.key} {...look(column)}>
                    {row.cells[column.key]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
