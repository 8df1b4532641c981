import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import {
  inOrderTurn,
  type Order,
  type OrderIn,
  type Payment,
  sumOfParts,
} from '../domain/orders/index.ts'

/** A payment with all its orders, the first of which stands for them (BIL-01). */
export type WaitingPayment<O extends Order> = {
  readonly payment: Payment
  readonly orders: readonly [O, ...O[]]
}

export type WaitingPayments = {
  /** Money on its way, by WeChat or bank, and the orders it was sent for, as one. */
  readonly awaited: readonly WaitingPayment<Order>[]
  /** Payments that were never answered. */
  readonly unanswered: readonly WaitingPayment<OrderIn<'confirming'>>[]
}

/** What waits for the bank, the oldest order first (ORD-04, ORD-11). */
export const waitingPayments = query<Record<string, never>, WaitingPayments>({
  name: 'waiting-payments',
  input: z.record(z.string(), z.never()),
  reads: ['order'],
  view: (records) => {
    const orders = [...records.list('order')].sort(inOrderTurn)
    return {
      awaited: asOne(
        orders.flatMap((order) => order.awaited.map((payment) => ({ order, payment }))),
      ),
      unanswered: asOne(
        orders.flatMap((order) =>
          order.state === 'confirming' ? [{ order, payment: order.attempt }] : [],
        ),
      ),
    }
  },
})

/** Parts of one payment come together. */
function asOne<O extends Order>(
  parts: readonly { readonly order: O; readonly payment: Payment }[],
): readonly WaitingPayment<O>[] {
  const byKey = new Map<string, (typeof parts)[number][]>()
  for (const part of parts) {
    byKey.set(part.payment.key, [...(byKey.get(part.payment.key) ?? []), part])
  }
  return [...byKey.values()].flatMap((same) => {
    const [first, ...rest] = same.map(({ order }) => order)
    const payment = sumOfParts(same.map((part) => part.payment))
    return first && payment ? [{ payment, orders: [first, ...rest] as const }] : []
  })
}
