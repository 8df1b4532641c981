import type { ReactNode } from 'react'
import { type Column, DataTable } from './data-table.tsx'
import { Empty } from './page.tsx'
import { Pagination } from './pagination.tsx'
import type { Paging, useListAddress } from './use-list-address.ts'

/** One page of a list: its rows, how many fit its filter, and how many there are at all. */
type FoundPage<Row> = Pick<Paging, 'total' | 'page' | 'pages'> & {
  readonly rows: readonly Row[]
  readonly all: number
}

type PagedTableProps<Row> = {
  label: string
  /** Undefined before the first page has come. */
  found: FoundPage<Row> | undefined
  list: Pick<ReturnType<typeof useListAddress>, 'pagingOf'>
  columns: readonly Column<Row>[]
  rowKey: (row: Row) => string
  /** What is said where there is nothing at all, and where nothing fits the filter. */
  copy: {
    readonly emptyTitle: string
    readonly emptyText: string
    readonly nothingTitle?: string
    readonly nothingText?: string
  }
  /** The way to the first row. */
  action?: ReactNode
}

/** A list by pages, and what is said where it has no rows. */
export function PagedTable<Row>(props: PagedTableProps<Row>) {
  const { label, found, list, columns, rowKey, copy, action } = props
  return (
    <>
      <DataTable label={label} columns={columns} rows={found?.rows ?? []} rowKey={rowKey} />
      {found?.all === 0 && (
        <Empty title={copy.emptyTitle} action={action}>
          {copy.emptyText}
        </Empty>
      )}
      {found && found.all > 0 && found.total === 0 && copy.nothingTitle && (
        <Empty title={copy.nothingTitle}>{copy.nothingText}</Empty>
      )}
      {found && <Pagination paging={list.pagingOf(found)} />}
    </>
  )
}
