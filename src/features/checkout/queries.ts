import { useRecords, useServices, useToday } from '../../app/services.ts'
import type { AgreedQuote } from '../../domain/applications/index.ts'
import { availableBalance, type OrderIn } from '../../domain/orders/index.ts'
import { draftOrder } from '../../workflows/purchases/purchase-kinds.ts'

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

/** What the order would cost if it were made today; null where it is not possible any more (PRC-14). */
export function useQuoteNow(order: OrderIn<'unpaid'>): AgreedQuote | null {
  const { clock } = useServices()
  const today = useToday()
  return useRecords(['quote-now', order, today], (records) => {
    const draft = draftOrder(records, order.purchase, { at: clock.now(), placing: false })
    return draft.ok ? draft.value.quote : null
  })
}
