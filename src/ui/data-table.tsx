import type { ReactNode } from 'react'

export type Column<Row> = {
  key: string
  header: string
  /** Amounts and counts line up at the right. */
  numeric?: boolean
  cell: (row: Row) => ReactNode
}

type DataTableProps<Row> = {
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/**
 * A ruled table; below 720 px each row becomes an article with its heads beside the cells.
 */
export function DataTable<Row>({ label, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <table aria-label={label} className="w-full border-collapse max-md:block">
      <thead className="max-md:sr-only">
        <tr className="border-line-strong border-b text-left">
          {columns.map(({ key, header, numeric }) => (
            <th
              key={key}
              scope="col"
              className={`py-2 pr-8 font-normal text-small text-text-3 last:pr-0 ${numeric ? 'text-right' : ''}`}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            className="border-line border-b align-top hover:bg-subtle max-md:block max-md:py-3"
          >
            {columns.map(({ key, header, numeric, cell }) => (
              <td
                key={key}
                className={`py-3 pr-8 last:pr-0 max-md:flex max-md:justify-between max-md:gap-4 max-md:py-1 max-md:pr-0 ${numeric ? 'text-right' : ''}`}
              >
                <span
                  aria-hidden="true"
                  className="hidden shrink-0 text-small text-text-3 max-md:inline"
                >
                  {header}
                </span>
                <span className="min-w-0 max-md:text-right">{cell(row)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
