import {
  formatPrice,
  formatReduction,
  subtractYuan,
  type Yuan,
  ZERO_YUAN,
} from '../domain/shared/money.ts'
import { useCopy } from '../i18n/language.ts'
import { pricePanelCopy } from './price-panel-copy.ts'

/** What is left to pay where a voucher can be used at the cashier; without one nothing is said of it (ORD-03, PRC-17). */
export function ExpectedPayment({ total, discount }: { total: Yuan; discount: Yuan }) {
  const copy = useCopy(pricePanelCopy)
  if (discount === ZERO_YUAN) return null
  return (
    <dl className="order-last w-full text-small md:mt-2">
      {/* The bar at the bottom has room for what is paid; what is taken off stands above, as 「已享受优惠」. */}
      <div className="flex justify-between gap-4 max-md:hidden">
        <dt className="text-text-2">{copy.voucherLater}</dt>
        <dd translate="no" className="text-text-2">
          {formatReduction(discount)}
        </dd>
      </div>
      <div className="flex justify-between gap-4 md:mt-1">
        <dt className="text-text-2">{copy.expected}</dt>
        <dd translate="no" className="font-strong text-ink">
          {formatPrice(subtractYuan(total, discount))}
        </dd>
      </div>
    </dl>
  )
}
