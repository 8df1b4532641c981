import { paths } from '../../app/paths.ts'
import { useCopy } from '../../i18n/language.ts'
import type { Told } from '../../ui/told.ts'
import { ordersToldCopy } from './told-copy.ts'

/** What is told of an order that was cancelled: its cashier now says how to go on (ORD-05). */
export function useToldCancelled(): (orderId: string) => Told {
  const copy = useCopy(ordersToldCopy)
  return (orderId) => ({
    text: copy.cancelled(orderId),
    link: { to: paths.pay(orderId), label: copy.goOn },
  })
}
