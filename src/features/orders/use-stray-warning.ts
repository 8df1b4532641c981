import { useCopy } from '../../i18n/language.ts'
import type { StrayMoney } from '../../queries/order-offer.ts'
import { cancelCopy } from './cancel-copy.ts'

/** What 「取消订单」 says before it is done: what it does to the order, and to the money on its way (ORD-05, BIL-01). */
export function useStrayWarning(): (text: string, strays: StrayMoney | null) => string {
  const copy = useCopy(cancelCopy)
  return (text, strays) => {
    if (strays === null) return text
    const warning = strays.others > 0 ? copy.straysOfMany(strays.others) : copy.strays
    return copy.and(text, warning)
  }
}
