import type { AppChange, AppView } from '../api/app-records.ts'
import { inOrderTurn, type Order, type Payment, withdrawAwaited } from '../domain/orders/index.ts'
import { keepAwaitedVoucher, takeVoucher } from './held-vouchers.ts'
import { changesInTurn, StagedRecords } from './staged-records.ts'

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

/** An order that a payment pays or will pay: it holds the voucher of it, and other orders do not wait for what this one replaced. */
export function putWithPayment(
  records: AppView,
  before: Order,
  { after, payment }: { readonly after: Order; readonly payment: Payment },
): readonly AppChange[] {
  const view = new StagedRecords(records)
  view.apply([{ type: 'order', put: after }])
  view.apply(takeVoucher(view, payment.voucherId, after.id))
  view.apply(withdrawReplaced(view, before, { after, came: payment.key }))
  return view.changes
}

/**
 * A code that another took the place of, or whose order was paid, cannot be paid any more: the other orders of that
 * payment do not wait for it either. The records are those with `after`; `came`: the key of what pays now.
 */
function withdrawReplaced(
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
  return changesInTurn(records, others, (view, order) => {
    const put = withdrawAwaited(order, gone)
    const holdsVoucher = put.state === 'unpaid'
    return [{ type: 'order', put }, ...(holdsVoucher ? keepAwaitedVoucher(view, put) : [])]
  })
}
