import type { ReactNode } from 'react'

export type Column<Row> = {
  key: string
  header: string
  /** Amounts and counts line up at the right. */
  numeric?: boolean
  /** Its place in the article that a row becomes where it is narrow; without one: a line with its head. */
  narrow?: Place
  /** Where it is narrow, a cell that has nothing to say is left out of its article. */
  isNothing?: (row: Row) => boolean
  cell: (row: Row) => ReactNode
}

/**
 * What a cell is in the article, which keeps the order of the columns: `title` and `meta` take a line, and share it
 * with an `amount` (in 元) or `aside` that follows; `whole` and `actions` take a line of their own.
 */
type Place = 'title' | 'meta' | 'amount' | 'aside' | 'whole' | 'actions'

const LOOKS: Record<Place, string> = {
  title: 'max-md:font-strong max-md:text-ink',
  meta: '',
  amount: "max-md:text-right max-md:*:before:content-['¥'] max-md:*:font-strong max-md:*:text-ink",
  aside: 'max-md:text-right',
  whole: 'max-md:col-span-2',
  actions: 'max-md:col-span-2',
}

const LEFT: readonly (Place | undefined)[] = ['title', 'meta']
const RIGHT: readonly (Place | undefined)[] = ['amount', 'aside']

const WITH_HEAD =
  'max-md:col-span-2 max-md:flex max-md:justify-between max-md:gap-4 max-md:*:last:text-right max-md:before:shrink-0 max-md:before:text-small max-md:before:text-text-3 max-md:before:content-[attr(data-head)]'

type DataTableProps<Row> = {
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/** A ruled table; below 720 px each row becomes an article. */
export function DataTable<Row>({ label, columns, rows, rowKey }: DataTableProps<Row>) {
  const places = columns.map(({ narrow }) => narrow)
  const lookOf = (at: number) => {
    const place = places[at]
    const isAlone = RIGHT.includes(place) && !LEFT.includes(places[at - 1])
    if (!place || isAlone) return WITH_HEAD
    const fills = LEFT.includes(place) && !RIGHT.includes(places[at + 1])
    return fills ? `${LOOKS[place]} max-md:col-span-2` : LOOKS[place]
  }
  return (
    <table aria-label={label} className="w-full border-collapse max-md:block">
      <thead className="max-md:sr-only">
        <tr className="border-line-strong border-b text-left">
          {columns.map(({ key, header, numeric }) => (
            <th
              key={key}
              scope="col"
              className={`py-2 pr-8 font-normal text-small text-text-3 break-keep last:pr-0 max-lg:pr-3 lg:whitespace-nowrap ${numeric ? 'text-right' : ''}`}
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
            className="border-line border-b align-top hover:bg-subtle max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:gap-x-4 max-md:gap-y-1 max-md:py-4 max-md:hover:bg-transparent"
          >
            {columns.map(({ key, header, numeric, isNothing, cell }, at) => (
              <td
                key={key}
                // Drawn, not written: the cell's own text stays its value.
                data-head={header}
                translate={numeric ? 'no' : undefined}
                className={`py-3 pr-8 last:pr-0 max-lg:pr-3 max-md:p-0 ${numeric ? 'md:text-right' : ''} ${lookOf(at)} ${isNothing?.(row) ? 'max-md:hidden' : ''}`}
              >
                <span className="min-w-0">{cell(row)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
