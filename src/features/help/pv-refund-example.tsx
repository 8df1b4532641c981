import { PV_VIEW_PRICE } from '../../domain/catalogue/index.ts'
import { refundExample, type WorkedExample } from '../../domain/estimates/index.ts'
import { formatCount } from '../../domain/shared/count-text.ts'
import { formatPrice, formatYuan, plainYuan, yuan } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { examplesCopy } from './examples-copy.ts'
import { termsCopy } from './terms-copy.ts'

/** EX-06 as it is computed: pack by pack, with its formula (REF-05, REF-06). */
export function PvRefundExample({
  example,
}: {
  example: Extract<WorkedExample, { kind: 'refund' }>
}) {
  const copy = useCopy(termsCopy)
  const { gift } = useCopy(examplesCopy)
  const { packs, gifts } = example.request
  const refund = refundExample(example)
  const rows = refund.packs.map((pack) => {
    const paid = yuan(packs.find(({ id }) => id === pack.id)?.paid ?? 0)
    return { ...pack, paid }
  })
  const formulaOf = ({ paid, used, refund: amount }: (typeof rows)[number]) =>
    `${plainYuan(paid)} − ${used} × ${plainYuan(PV_VIEW_PRICE)} = ${formatYuan(amount)}`
  return (
    <>
      <p className="text-small text-text-2">{copy.pvFormula(plainYuan(PV_VIEW_PRICE))}</p>
      <p className="text-small text-text-2">
        {gift(formatCount(gifts.reduce((sum, { views }) => sum + views, 0)))}
      </p>
      <DataTable
        label={copy.packsTable}
        columns={[
          { key: 'pack', header: copy.packColumns.pack, narrow: 'title', cell: ({ id }) => id },
          {
            key: 'paid',
            header: copy.packColumns.paid,
            numeric: true,
            cell: ({ paid }) => formatYuan(paid),
          },
          {
            key: 'used',
            header: copy.packColumns.used,
            numeric: true,
            cell: ({ used }) => formatCount(used),
          },
          {
            key: 'refund',
            header: copy.packColumns.refund,
            numeric: true,
            cell: (row) => (
              <>
                <span translate="no" className="text-ink">
                  {formatYuan(row.refund)}
                </span>
                <span className="block text-note text-text-3">{formulaOf(row)}</span>
              </>
            ),
          },
        ]}
        rows={rows}
        rowKey={({ id }) => id}
      />
      <p className="mt-3 flex justify-between border-rule border-t-2 pt-2 font-strong text-ink">
        <span>{copy.total}</span>
        <span translate="no">{formatPrice(refund.total)}</span>
      </p>
    </>
  )
}
