import { Link } from 'react-router'
import { paths } from '../../app/paths.ts'
import { ExportCsv, unfiltered } from '../../blocks/export-csv.tsx'
import { civilDateOf, civilDateTimeOf } from '../../domain/shared/instant.ts'
import { formatYuan } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { listMovements, type MovementRow } from '../../queries/list-movements.ts'
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
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="text-h2">{copy.movements}</h2>
        {rows.length > 0 && (
          <ExportCsv
            name={copy.movements}
            query={listMovements}
            filterNow={unfiltered}
            columns={[
              [heads.at, ({ at }) => civilDateOf(at)],
              [heads.kind, ({ kind }) => copy.kinds[kind]],
              [heads.order, ({ orderId }) => orderId ?? ''],
              [heads.amount, ({ amount }) => ({ yuan: amount })],
              [heads.balance, ({ balance }) => ({ yuan: balance })],
            ]}
          />
        )}
      </div>
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
