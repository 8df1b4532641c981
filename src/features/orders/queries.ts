import type { AppView } from '../../api/app-records.ts'
import { useToday } from '../../app/moment.ts'
import { useRecords } from '../../app/services.ts'
import { invoiceableAmount, isRefundable, whyNoRefund } from '../../domain/billing/index.ts'
import { isSettled, ORDER_STATES, type Order } from '../../domain/orders/index.ts'
import { compareYuan, type Yuan, ZERO_YUAN } from '../../domain/shared/money.ts'
import { finds } from '../../domain/shared/search-text.ts'
import type { Subscription } from '../../domain/subscriptions/index.ts'
import { refundSituation } from '../../policies/refund-situation.ts'

/** All orders, the newest first. */
export function useOrders(): readonly Order[] {
  return useRecords(['orders'], (records) =>
    [...records.list('order')].sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1)),
  )
}

export function useOrder(id: string) {
  return useRecords(['order', id], (records) => records.get('order', id))
}

export function useAccount() {
  return useRecords(['account'], (records) => records.get('account', 'main'))
}

/** Whether an order is shown under a filter; the search finds numbers and what was bought. */
export function matches(order: Order, { state, q }: { state: string; q: string }): boolean {
  const isState = ORDER_STATES.some((known) => known === state)
  if (isState && order.state !== state) return false
  return finds(q, [order.id, order.title.zh, order.title.en])
}

/** What the customer can do with an order today, besides looking at it. */
export type OrderOffer = {
  readonly pay: boolean
  readonly cancel: boolean
  /** What stands in the way; null: it can be asked for; absent: orders like this are never refunded. */
  readonly refund?: ReturnType<typeof whyNoRefund>
  /** Whose refund it is. */
  readonly product?: Subscription
  /** What can be invoiced, in 元; null: nothing. */
  readonly invoice: Yuan | null
}

export function useOrderOffer(order: Order): OrderOffer {
  const today = useToday()
  return useRecords(['order-offer', order, today], (records) => {
    const isUnpaid = order.state === 'unpaid'
    const situation = today && refundSituation(records, order.id, today)
    const isEver = situation && order.kind === 'new' && isRefundable(situation.product.line)
    return {
      pay: isUnpaid,
      cancel: isUnpaid,
      ...(isEver && { refund: whyNoRefund(situation), product: situation.product }),
      invoice: invoiceable(records, order),
    }
  })
}

function invoiceable(records: AppView, order: Order): Yuan | null {
  if (!isSettled(order) || order.state === 'refunding') return null
  const amount = invoiceableAmount(order, records.list('invoice'))
  return compareYuan(amount, ZERO_YUAN) > 0 ? amount : null
}

/** The products that an order opened or changed. */
export function useProductsOf(order: Order): readonly Subscription[] {
  return useRecords(['products-of', order], (records) =>
    isSettled(order) ? order.productIds.flatMap((id) => records.get('subscription', id) ?? []) : [],
  )
}

/** The refund requests and invoices of an order, the newest first. */
export function usePapersOf(orderId: string) {
  return useRecords(['papers-of', orderId], (records) => {
    const own = <T extends { id: string; orderId: string }>(all: readonly T[]) =>
      all.filter((one) => one.orderId === orderId).sort((a, b) => (a.id < b.id ? 1 : -1))
    return { refunds: own(records.list('refund')), invoices: own(records.list('invoice')) }
  })
}
