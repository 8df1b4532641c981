import type { AppChange, AppView } from '../api/app-records.ts'
import { inOrderTurn, type Order, type Payment, withdrawAwaited } from '../domain/orders/index.ts'
import { keepAwaitedVoucher } from './held-vouchers.ts'
import { squashChanges } from './staged-records.ts'

/** An order with its part of a payment: all of it, or what 「合并付款」 pays of it (BIL-01). */
export type PartOfPayment = { readonly order: Order; readonly payment: Payment }

/** What is still to come, or unanswered, of the payment of this key: one part for each of its orders, the oldest first. */
export function partsOfPayment(records: AppView, key: string): readonly PartOfPayment[] {
  return records
    .list('order')
    .flatMap((order): PartOfPayment[] => {
      const payment = partOf(order, key)
      return payment ? [{ order, payment }] : []
    })
    .sort((a, b) => inOrderTurn(a.order, b.order))
}

function partOf(order: Order, key: string): Payment | undefined {
  if (order.state === 'confirming' && order.attempt.key === key) return order.attempt
  return order.awaited.find((payment) => payment.key === key)
}

/**
 * A code that another took the place of, or whose order was paid, cannot be paid any more: the other orders of that
 * payment do not wait for it either. `came`: the key of what pays now.
 */
export function withdrawReplaced(
  records: AppView,
  before: Order,
  { after, came }: { readonly after: Order; readonly came: string },
): readonly AppChange[] {
  const kept = new Set([came, ...after.awaited.map(({ key }) => key)])
  const gone = before.awaited.flatMap(({ key }) => (kept.has(key) ? [] : [key]))
  if (gone.length === 0) return []
  const others = records
    .list('order')
    .filter(({ id, awaited }) => id !== after.id && awaited.some(({ key }) => gone.includes(key)))
  return squashChanges(
    records,
    others.map((order) => {
      const put = withdrawAwaited(order, gone)
      const holdsVoucher = put.state === 'unpaid'
      return [{ type: 'order', put }, ...(holdsVoucher ? keepAwaitedVoucher(records, put) : [])]
    }),
  )
}
