import type { AgreedQuote } from '../../domain/applications/index.ts'
import type { Order } from '../../domain/orders/index.ts'
import { formatPrice } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { Notice } from '../../ui/notice.tsx'
import { checkoutCopy } from './copy.ts'

/** 「价格已更新」: old and new, before anything is charged (PRC-14). */
export function PriceChanged({ order, now }: { order: Order; now: AgreedQuote }) {
  const copy = useCopy(checkoutCopy)
  return (
    <Notice tone="attention" role="alert">
      <h2 className="text-h3 text-ink">{copy.priceChanged}</h2>
      <p className="mt-1">
        {copy.priceChangedText(formatPrice(order.quote.total), order.quote.on)}
        <strong className="font-strong text-ink">{formatPrice(now.total)}</strong>
        {copy.priceChangedEnd}
      </p>
    </Notice>
  )
}
