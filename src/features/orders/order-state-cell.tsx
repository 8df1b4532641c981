import { useNow } from '../../app/moment.ts'
import { OrderStateLabel } from '../../blocks/order-state.tsx'
import type { Order } from '../../domain/orders/index.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { formatPrice } from '../../domain/shared/money.ts'
import { distanceInMinutes } from '../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { WholeDates } from '../../ui/whole-dates.tsx'
import { ordersCopy } from './copy.ts'

/** 「订单状态」, and under it what happens next and when. */
export function OrderStateCell({ order }: { order: Order }) {
  return (
    <>
      <OrderStateLabel state={order.state} />
      <span className="block min-w-24 pl-[17px] text-note text-text-3">
        <WholeDates>{useNextLine(order)}</WholeDates>
      </span>
    </>
  )
}

function useNextLine(order: Order): string {
  const { next } = useCopy(ordersCopy)
  const language = useLanguage()
  const now = useNow()
  switch (order.state) {
    case 'unpaid':
      return next.unpaid(
        civilDateTimeOf(order.closesAt).slice(0, 16),
        distanceInMinutes(order.closesAt - now, language),
      )
    case 'confirming':
      return next.confirming(distanceInMinutes(order.settlesAt - now, language))
    case 'paid':
      return next.paid(civilDateTimeOf(order.payment.at).slice(0, 16))
    case 'refunding':
      return next.refunding
    case 'partly-refunded':
    case 'refunded':
      return next.refunded(formatPrice(order.refunded))
    case 'closed':
      return next.closed[order.closeReason]
  }
}
