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
  /** The orders of another payment that is on its way and would pay some of these as well; null: none. */
  readonly elsewhere: readonly string[] | null
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
      ...awaitedFor(records, unpaid, at),
    }
  },
})

/** The money chosen last that would pay them: for exactly these, or else for others with them. */
function awaitedFor(
  records: AppView,
  orders: readonly OrderIn<'unpaid'>[],
  at: number,
): Pick<OrdersTogether, 'awaited' | 'elsewhere'> {
  const ids = orders.map(({ id }) => id)
  const awaiting = orders.flatMap(({ awaited }) => awaited).toSorted((a, b) => a.at - b.at)
  const paying = [...new Set(awaiting.map(({ key }) => key))]
    .filter((key) => wouldPay(records, key, at))
    .map((key) => partsOfPayment(records, key))
  const exact = paying.findLast(
    (parts) => parts.length === ids.length && parts.every((part) => ids.includes(part.order.id)),
  )
  if (exact) return { awaited: sumOfParts(exact.map((one) => one.payment)), elsewhere: null }
  return { awaited: null, elsewhere: paying.at(-1)?.map((part) => part.order.id) ?? null }
}
