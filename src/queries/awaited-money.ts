import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { Payment } from '../domain/orders/index.ts'
import { wouldPay } from '../policies/receive-money.ts'

/** The money that is on its way and would pay the order as it stands, the one chosen last; null: none (ORD-11). */
export const awaitedMoney = query<{ orderId: string }, Payment | null>({
  name: 'awaited-money',
  input: z.object({ orderId: z.string() }),
  reads: ['order', 'application', 'subscription', 'consultation', 'refund', 'voucher'],
  readsDay: true,
  view: (records, { orderId }, { now: at }) => {
    const order = records.get('order', orderId)
    if (order?.state !== 'unpaid') return null
    const paying = order.awaited.filter((payment) => wouldPay(records, { order, payment, at }))
    return paying.at(-1) ?? null
  },
})
