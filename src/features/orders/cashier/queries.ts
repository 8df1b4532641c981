import { useToday } from '../../../app/moment.ts'
import { useRecords, useServices } from '../../../app/services.ts'
import type { AgreedQuote } from '../../../domain/applications/index.ts'
import { availableBalance, type OrderIn, type Payment } from '../../../domain/orders/index.ts'
import { draftOrder } from '../../../policies/purchases/purchase-kinds.ts'
import { wouldPay } from '../../../policies/receive-money.ts'

export function useOrder(id: string) {
  return useRecords(['order', id], (records) => records.get('order', id))
}

/** The balance in 元 (ORD-10). */
export function useBalance() {
  return useRecords(['balance'], (records) =>
    availableBalance(records.list('movement'), records.list('order')),
  )
}

export function useVouchers() {
  return useRecords(['vouchers'], (records) => records.list('voucher'))
}

export function useSubscription(id: string) {
  return useRecords(['subscription', id], (records) => records.get('subscription', id))
}

/** The money that is on its way and would pay the order as it stands, the one chosen last; null: none (ORD-11). */
export function useAwaitedMoney(order: OrderIn<'unpaid'>): Payment | null {
  const { clock } = useServices()
  const today = useToday()
  return useRecords(['awaited', order, today], (records) => {
    const at = clock.now()
    const paying = order.awaited.filter((payment) => wouldPay(records, { order, payment, at }))
    return paying.at(-1) ?? null
  })
}

/** What the order would cost if it were made today; null where it is not possible any more (PRC-14). */
export function useQuoteNow(order: OrderIn<'unpaid'>): AgreedQuote | null {
  const { clock } = useServices()
  const today = useToday()
  return useRecords(['quote-now', order, today], (records) => {
    const draft = draftOrder(records, order.purchase, { at: clock.now(), placing: false })
    return draft.ok ? draft.value.quote : null
  })
}
