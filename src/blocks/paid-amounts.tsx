import { formatPrice, formatReduction, type Yuan, ZERO_YUAN } from '../domain/shared/money.ts'
import { useCopy } from '../i18n/language.ts'
import { pricePanelCopy } from './price-panel-copy.ts'

type PaidAmountsProps = {
  total: Yuan
  discount: Yuan
  /** The list price stands there even where it is what is paid. */
  withTotal?: boolean
}

/** Below what was paid, or is to be: the list price and the voucher, where one is used (ORD-02, ORD-03). */
export function PaidAmounts({ total, discount, withTotal = false }: PaidAmountsProps) {
  const copy = useCopy(pricePanelCopy)
  if (discount === ZERO_YUAN && !withTotal) return null
  const rows = [
    [copy.orderTotal, formatPrice(total)],
    ...(discount === ZERO_YUAN ? [] : [[copy.voucher, formatReduction(discount)]]),
  ]
  return (
    <dl className="text-small md:mt-4">
      {rows.map(([name, value]) => (
        <div key={name} className="flex justify-between border-line py-2 not-first:border-t">
          <dt className="text-text-2">{name}</dt>
          <dd className="text-ink">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
