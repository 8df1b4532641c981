import * as z from 'zod/mini'
import type { AppView } from '../api/app-records.ts'
import { query } from '../api/query.ts'
import type { AgreedQuote } from '../domain/applications/index.ts'
import { type Order, type OrderIn, type Payment, sumOfParts } from '../domain/orders/index.ts'
import { ok, type Result } from '../domain/shared/result.ts'
import { partsOfPayment } from '../policies/parts-of-payment.ts'
import { quoteTogether } from '../policies/pay-together.ts'
import type { PurchaseRefusal } from '../policies/purchases/purchase-kind.ts'
import { wouldPay } from '../policies/receive-money.ts'

export type OrderTogether = {
  readonly order: OrderIn<'unpaid'>
  /** What it costs today, with what the orders before it bring about; or why it cannot be paid (PRC-14). */
  readonly today: Result<AgreedQuote, PurchaseRefusal>
}

export type OrdersTogether = {
  /** Those that can still be paid, the oldest first. */
  readonly unpaid: readonly OrderTogether[]
  /** Those that were paid, closed or are being confirmed. */
  readonly others: readonly Exclude<Order, OrderIn<'unpaid'>>[]
  /** Numbers of which there is no order. */
  readonly unknown: readonly string[]
  /** The money that is on its way for exactly those that can still be paid, all parts together; null: none. */
  readonly awaited: Payment | null
}

/** What the address of 「合并付款」 names, as it stands now (BIL-01). */
export const ordersTogether = query<{ readonly ids: readonly string[] }, OrdersTogether>({
  name: 'orders-together',
  input: z.object({ ids: z.array(z.string()) }),
  reads: ['order', 'application', 'subscription', 'consultation', 'refund', 'voucher', 'numbers'],
  readsDay: true,
  view: (records, { ids }, { now: at }) => {
    const orders = ids.flatMap((id) => records.get('order', id) ?? [])
    const unpaid = orders.filter((order) => order.state === 'unpaid')
    return {
      unpaid: quoteTogether(records, unpaid, at).map(({ order, today }) => ({
        order,
        today: today.ok ? ok(today.value.quote) : today,
      })),
      others: orders.filter((order) => order.state !== 'unpaid'),
      unknown: ids.filter((id) => !records.get('order', id)),
      awaited: awaitedFor(records, unpaid, at),
    }
  },
})

function awaitedFor(
  records: AppView,
  orders: readonly OrderIn<'unpaid'>[],
  at: number,
): Payment | null {
  const ids = orders.map(({ id }) => id)
  const key = orders[0]?.awaited.findLast(({ key }) => {
    const parts = partsOfPayment(records, key)
    const isForThese =
      parts.length === ids.length && parts.every((part) => ids.includes(part.order.id))
    return isForThese && wouldPay(records, key, at)
  })?.key
  return key === undefined
    ? null
    : sumOfParts(partsOfPayment(records, key).map((one) => one.payment))
}
