import { Link } from 'react-router'
import { paths } from '../../app/paths.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { formatYuan } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import type { MovementRow } from '../../queries/list-movements.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import type { Paging } from '../../ui/use-list-address.ts'
import { accountCopy } from './copy.ts'

type MovementsProps = { readonly rows: readonly MovementRow[]; readonly paging: Paging }

/** 「收支明细」: every movement of the balance with its order (ORD-10). */
export function Movements({ rows, paging }: MovementsProps) {
  const copy = useCopy(accountCopy)
  const heads = copy.columns
  const columns: readonly Column<MovementRow>[] = [
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
        rows={rows}
        rowKey={(movement) => movement.id}
      />
      <Pagination paging={paging} />
    </section>
  )
}
