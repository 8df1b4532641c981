import * as z from 'zod/mini'
import type { AppView } from '../api/app-records.ts'
import { query } from '../api/query.ts'
import {
  invoiceableAmount,
  isRefundable,
  type RefundRefusal,
  whyNoRefund,
} from '../domain/billing/index.ts'
import { isOpen, isSettled, type Order } from '../domain/orders/index.ts'
import { compareYuan, type Yuan, ZERO_YUAN } from '../domain/shared/money.ts'
import type { Subscription } from '../domain/subscriptions/index.ts'
import { partsOfPayment } from '../policies/parts-of-payment.ts'
import { refundSituation } from '../policies/refund-situation.ts'

/** What the customer can do with an order today, besides looking at it. */
export type OrderOffer = {
  readonly pay: boolean
  readonly cancel: boolean
  /** The money on its way that cancelling would send to the balance; null: none is (ORD-05, BIL-01). */
  readonly strays: StrayMoney | null
  /** What stands in the way; null: it can be asked for; absent: orders like this are never refunded. */
  readonly refund?: RefundRefusal | null
  /** Whose refund it is. */
  readonly product?: Subscription
  /** What can be invoiced, in 元; null: nothing. */
  readonly invoice: Yuan | null
}

export type StrayMoney = {
  /** How many other orders the same money was to pay: they stay unpaid then. */
  readonly others: number
}

const NOTHING: OrderOffer = { pay: false, cancel: false, strays: null, invoice: null }

/** What can be done with an order today (ORD-05, REF-01, INV-01); of an order that is not there, nothing. */
export const orderOffer = query<{ id: string }, OrderOffer>({
  name: 'order-offer',
  input: z.object({ id: z.string() }),
  reads: ['order', 'subscription', 'invoice'],
  readsDay: true,
  view: (records, { id }, { today }) => {
    const order = records.get('order', id)
    if (!order) return NOTHING
    const isUnpaid = order.state === 'unpaid'
    const situation = refundSituation(records, id, today)
    const isEver = situation && order.kind === 'new' && isRefundable(situation.product.line)
    return {
      pay: isUnpaid,
      cancel: isUnpaid,
      strays: isUnpaid ? straysOf(records, order) : null,
      ...(isEver && { refund: whyNoRefund(situation), product: situation.product }),
      invoice: invoiceable(records, order),
    }
  },
})

function invoiceable(records: AppView, order: Order): Yuan | null {
  if (!isSettled(order) || order.state === 'refunding') return null
  const amount = invoiceableAmount(order, records.list('invoice'))
  return compareYuan(amount, ZERO_YUAN) > 0 ? amount : null
}

function straysOf(records: AppView, order: Order): StrayMoney | null {
  if (order.awaited.length === 0) return null
  const along = order.awaited
    .flatMap(({ key }) => partsOfPayment(records, key))
    .filter((part) => part.order.id !== order.id && isOpen(part.order))
  return { others: new Set(along.map((part) => part.order.id)).size }
}
