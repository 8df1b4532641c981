import { Link } from 'react-router'
import { paths } from '../../app/paths.ts'
import type { Movement } from '../../domain/account/index.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { formatYuan, type Yuan } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { usePaging } from '../../ui/use-paging.ts'
import { accountCopy } from './copy.ts'

type Row = Movement & { balance: Yuan }

/** 「收支明细」: every movement of the balance with its order (ORD-10). */
export function Movements({ movements }: { movements: readonly Row[] }) {
  const copy = useCopy(accountCopy)
  const paging = usePaging(movements)
  const heads = copy.columns
  const columns: readonly Column<Row>[] = [
    { key: 'at', header: heads.at, narrow: 'meta', cell: ({ at }) => civilDateTimeOf(at) },
    { key: 'kind', header: heads.kind, narrow: 'title', cell: ({ kind }) => copy.kinds[kind] },
    {
      key: 'order',
      header: heads.order,
      cell: ({ orderId }) => (orderId ? <Link to={paths.order(orderId)}>{orderId}</Link> : '–'),
    },
    {
      key: 'amount',
      header: heads.amount,
      numeric: true,
      cell: ({ amount }) => formatYuan(amount),
    },
    {
      key: 'balance',
      header: heads.balance,
      numeric: true,
      cell: ({ balance }) => formatYuan(balance),
    },
  ]
  return (
    <section className="mt-12">
      <h2 className="mb-2 text-h2">{copy.movements}</h2>
      <DataTable
        label={copy.movements}
        columns={columns}
        rows={paging.rows}
        rowKey={(movement) => movement.id}
      />
      <Pagination paging={paging} />
    </section>
  )
}
